import { formatFor } from '../format';
import type { ModelWords } from './model-words';

const { number } = formatFor('en');

export const modelEn = {
  title: 'A model of your choice',
  lead: 'Chandelle writes its answers in this browser, without a model. If you choose one, one more button asks it, post by post; without that click nothing is sent to it.',
  provider: { label: 'Model', meaning: 'On delicate matters and the press it is not asked.' },
  providers: { none: 'none', server: 'a server', browser: 'the browser’s own' },
  off: 'none',
  byCompany: 'Set by your company',
  address: {
    label: 'Address',
    meaning: 'Of a server compatible with OpenAI, on this computer or elsewhere.',
  },
  addressProblem: 'Write an address with https, or that of a server on this computer (localhost).',
  model: { label: 'Name of the model', meaning: 'As that server calls it.' },
  modelProblem: 'Write the name of the model.',
  key: {
    label: 'Key',
    meaning: 'If the server asks for one. It stays in this browser, out of every export.',
  },
  keyProblem: 'A key has no spaces and no accents.',
  use: 'Use it',
  notGranted: 'The browser gave no access to this address: nothing was changed.',
  notSaved: 'Nothing was changed: this choice could not be kept.',
  receives: (receiver) => {
    if (receiver === 'browser')
      return 'The text of the post is read by the browser’s model, on this computer.';
    const what = `At each request, ${receiver.host} receives the text of the post, and the name of the account that takes over if there is one`;
    return receiver.isLocal
      ? `${what}. It is a server on this computer.`
      : `${what}. Not your minutes, your lists or your drafts.`;
  },
  useNoMore: 'Use it no more',
  try: 'Try it',
  trying: 'The model is writing…',
  tried: 'Three answers to a post that is made up:',
  fetch: 'Download the model',
  fetchMeans: 'Several gigabytes, kept by the browser.',
  fetching: (share) => `${number(Math.floor(share * 100))}%`,
  notFetched: 'The model could not be downloaded.',
  problems: {
    unreachable: 'Nothing answers at the model’s address.',
    key: 'The model’s server refuses the key.',
    origin:
      'This server takes nothing from an extension. In the settings, “Try it” shows the command for it.',
    'not-found': 'The server knows neither this model nor this address.',
    busy: 'The model’s server has too many requests, or the credit is used up.',
    server: 'The model’s server could not answer.',
    slow: 'The model took more than twenty seconds.',
    'cut-off': 'The model’s answer broke off.',
    unfit: 'What the model wrote does not keep to the post: none of it is offered.',
    'not-there': 'The browser’s model is not there.',
    'not-allowed': 'No model can be asked here: see the settings.',
  },
  allowIn: (server) => `For ${server} to take requests from Chandelle:`,
} satisfies ModelWords;
