import './x-web.css';
import { personOf } from '../data/people';
import { POSTS_EN } from '../data/posts-en';
import { POSTS_FR } from '../data/posts-fr';
import { createRng } from '../data/rng';
import { fill } from '../data/world';
import { picture } from '../pictures';

/**
 * A page that is not the X we know: what a next client could be. Nothing here has a test id, an article or
 * a root that the present client has; it still scrolls posts and has something to write in.
 */
function make(tag: string, name: string, text?: string): HTMLElement {
  const node = document.createElement(tag);
  node.className = name;
  if (text) node.textContent = text;
  return node;
}

const app = document.querySelector('#app');
const feed = make('main', '_a1');
const writer = make('form', '_b2');
const text = make('textarea', '_b3') as HTMLTextAreaElement;
text.placeholder = 'What is happening?';
const rich = make('div', '_b4');
rich.contentEditable = 'true';
rich.setAttribute('role', 'textbox');
rich.dataset.lexicalEditor = 'true';
writer.append(text, rich, make('button', '_b5', 'Post'));
writer.addEventListener('submit', (event) => event.preventDefault());
feed.append(writer);

const drafts = [...POSTS_EN, ...POSTS_FR];
let made = 0;

function addSome(): void {
  for (let i = 0; i < 20; i += 1) {
    const draft = drafts[made % drafts.length];
    made += 1;
    if (!draft) return;
    const post = make('section', '_c6');
    const head = make('p', '_c7');
    head.append(make('b', '_c8', personOf(draft.author).name), make('span', '_c9', ` @${draft.author}`));
    post.append(head, make('p', '_d1', fill(draft.text, createRng(made))));
    if (draft.picture) {
      const image = make('img', '_d2') as HTMLImageElement;
      image.src = picture(draft.picture);
      image.alt = '';
      post.append(image);
    }
    feed.append(post);
  }
}

addSome();
addEventListener('scroll', () => {
  if (scrollY + innerHeight * 2 > document.body.scrollHeight) addSome();
});
app?.append(feed);
document.body.style.backgroundColor = 'rgb(255, 255, 255)';
