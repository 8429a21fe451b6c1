import { type ComponentChildren, render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import overlayCss from '../../components/overlay.css?inline';

interface ShadowProps {
  theme: string;
  isNear?: boolean;
  class?: string;
  /** Its sheet; by default that of the overlays. */
  css?: string;
  children: ComponentChildren;
}

/** Overlays as on X: in a shadow root with a constructed sheet. */
export function Shadow({ theme, isNear = false, class: className, css = overlayCss, children }: ShadowProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    render(children, root);
  });
  return <div ref={host} class={className} data-theme={theme} {...(isNear ? { 'data-near': '' } : {})} />;
}
