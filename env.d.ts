interface ImportMetaEnv {
  /** True in the build for the end-to-end tests only; set in wxt.config.ts. */
  readonly OPEN_SHADOW_ROOTS: boolean;
}
