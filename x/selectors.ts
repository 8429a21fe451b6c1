/**
 * Every selector of X's page, named by what it means. Test ids first, then roles and structure; never the
 * generated class names, never labels (they are translated). Dated where X changed something.
 */
export const selectors = {
  /** The React app. Its absence means another client (x-web, since June 2026). */
  appRoot: '#react-root',
  /** X's dialogs and menus live in here, above the app. */
  layers: '#layers',
  page: 'main',
  mainColumn: '[data-testid="primaryColumn"]',
  post: 'article[data-testid="tweet"]',
  /** A slot of the virtualised timeline; its node is used again for another post. */
  cell: '[data-testid="cellInnerDiv"]',
  postText: '[data-testid="tweetText"]',
  authorName: '[data-testid="User-Name"]',
  /** The picture of a post's author; it stands alone in a column of its own. */
  authorPicture: '[data-testid="Tweet-User-Avatar"]',
  /** An ancestor of promoted posts; X also puts it *inside* ordinary ones. */
  promotion: '[data-testid="placementTracking"]',
  /** A quoted post is a link-like box inside the post that quotes it. */
  quotedPost: 'div[role="link"][tabindex="0"]',
  postTime: 'time[datetime]',
  replyButton: '[data-testid="reply"]',
  likeButton: '[data-testid="like"]',
  repostButton: '[data-testid="retweet"]',
  /** Opens the same menu, reposted already or not. */
  repostMenuButton: '[data-testid="retweet"], [data-testid="unretweet"]',
  repostConfirm: '[data-testid="retweetConfirm"]',
  /** The first of that menu's choices, reposted already or not. */
  repostChoice: '[data-testid="retweetConfirm"], [data-testid="unretweetConfirm"]',
  menuChoice: '[role="menuitem"]',
  /** What X puts between the posts of a list: what follows is of another kind. */
  heading: 'h2, [role="heading"]',
  /** The first post of a draft, and the following ones of a thread; labels and wrappers share the prefix. */
  draftEditor: '[data-testid^="tweetTextarea_"][contenteditable="true"]',
  /** Direct messages have a plain text field (since November 2025). */
  messageEditor: 'textarea[data-testid="dm-composer-textarea"]',
  messageForm: '[data-testid="dm-composer-form"]',
  messageSendButton: '[data-testid="dm-composer-send-button"]',
  composeDialog: '[role="dialog"]',
  /** The row of buttons under a draft; an inline reply has it only once it was focused. */
  composerToolbar: '[data-testid="toolBar"]',
  /** To X's calendar; once a day is chosen, it says which. */
  scheduleLink: '[href$="/schedule"]',
  sendButton: 'button[data-testid="tweetButton"], button[data-testid="tweetButtonInline"]',
  draftRoot: '.DraftEditor-root',
  draftBlock: '[data-block="true"]',
  draftLeaf: '[data-text="true"]',
  accountAvatar: '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
  signInLink: 'a[href="/login"], a[href^="/i/flow/login"], [data-testid="loginButton"]',
  profileLink: 'a[data-testid="AppTabBar_Profile_Link"]',
} as const;
