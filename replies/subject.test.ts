import { describe, expect, it } from 'vitest';
import { findSubject } from './subject';

describe('findSubject', () => {
  it.each([
    ['fr', 'service', false, 'Où est ma commande ?', 'votre commande'],
    ['fr', 'service', true, 'Tu as vu ma commande ?', 'ta commande'],
    ['fr', 'service', true, 'Tu as annulé mon abonnement', 'ton abonnement'],
    ['fr', 'service', false, 'votre appli Mobilo plante', 'l’appli Mobilo'],
    ['fr', 'service', false, 'à la gare de Lyon ce matin', 'la gare de Lyon'],
    ['fr', 'service', false, 'vos horaires ont changé', 'les horaires'],
    ['fr', 'event', false, 'notre table ronde à Metz', 'la table ronde à Metz'],
    ['fr', 'event', false, 'Où est ma commande ?', undefined],
    ['fr', 'service', false, 'ma belle-mère est fâchée', undefined],
    ['en', 'service', false, 'where is my order', 'your order'],
    ['en', 'service', false, 'the Manchester store was closed', 'the Manchester store'],
    ['en', 'service', false, 'my order number is wrong', undefined],
    ['en', 'event', false, 'speak at our conference', 'the conference'],
    ['en', 'service', false, 'I saw Julie yesterday', undefined],
    ['en', 'work', false, 'I applied for the internship', 'the internship'],
    ['fr', 'service', false, 'mon mot de passe ne passe plus', 'votre mot de passe'],
    ['fr', 'matter', false, 'toujours cette hausse des prix', 'la hausse des prix'],
  ] as const)('%s %s %s: %s', (language, kind, isFamiliar, text, subject) => {
    expect(findSubject(text, { language, kinds: [kind], isFamiliar })).toBe(subject);
  });
});
