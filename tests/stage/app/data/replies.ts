/** Short replies under a post, by language. */
export const REPLIES: Record<'fr' | 'en', string[]> = {
  fr: [
    'Très juste. Et rare.',
    'Merci, je vais le lire à mon équipe lundi.',
    'Chez nous, c’est l’inverse qui a marché. Comme quoi.',
    'Une date, s’il vous plaît ?',
    'Je ne suis pas d’accord, mais j’aime la façon de le dire.',
    'Bravo à toute l’équipe 👏',
    'Est-ce que cela vaut aussi pour les petites séries ?',
    'J’attends toujours une réponse à mon message de mardi.',
    'On en parle au Forum ?',
    'Ma grand-mère aurait dit pareil.',
  ],
  en: [
    'This. Every word of it.',
    'We tried the opposite and it worked. Happy to compare notes.',
    'Is there a source for the figure?',
    'Lovely work. Where can I see one?',
    'Not sure I agree, but thank you for saying it plainly.',
    'Still waiting for a reply to my email, by the way.',
    'Congratulations to the whole team 🎉',
    'Does it also hold for very small batches?',
    'Reading this aloud on Monday.',
    'My grandmother would have said the same.',
  ],
};

export const NAMES = {
  city: ['Leeds', 'Porto', 'Utrecht', 'Turin', 'Ghent', 'Bergen', 'Graz', 'Cork'],
  ville: ['Lyon', 'Nantes', 'Lille', 'Limoges', 'Grenoble', 'Rennes', 'Dijon', 'Pau'],
  day: ['Monday', 'Tuesday', 'Thursday', 'Saturday'],
  jour: ['lundi', 'mardi', 'jeudi', 'samedi'],
};
