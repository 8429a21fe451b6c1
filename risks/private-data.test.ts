import { describe, expect, it } from 'vitest';
import { findRisks } from './find-risks';

const found = (text: string) =>
  findRisks(text, { releaseDomains: [], wordList: [], embargoes: [], company: [] }, '2026-11-25').map(
    ({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('a telephone number', () => {
  it.each([
    '01 23 45 67 89',
    '01.23.45.67.89',
    '01-23-45-67-89',
    '0612345678',
    '06\u00A012\u00A034\u00A056\u00A078',
    '0 800 123 456',
    '0809 400 400',
    '+33 1 23 45 67 89',
    '+33 (0)1 23 45 67 89',
    '+33612345678',
    '0033 6 12 34 56 78',
    '02 123 45 67',
    '081/12.34.56',
    '0470 12 34 56',
    '0470 123 456',
    '+32 470 12 34 56',
    '044 668 18 00',
    '079 123 45 67',
    '+41 44 668 18 00',
    '020 7946 0123',
    '0161 496 0000',
    '01632 960123',
    '(01632) 960 123',
    '07700 900123',
    '07700900123',
    '0800 496 0188',
    '+44 7700 900123',
    '+44 (0)20 7946 0123',
    '(212) 555-0123',
    '212-555-0123',
    '212.555.0123',
    '1-800-555-0123',
    '+1 415 555 0134',
    '+49 30 901820',
    '+352 27 12 34 56',
  ])('is found: %s', (number) => {
    expect(found(`Appelez le ${number}, merci.`)).toEqual([`phone: ${number}`]);
    expect(found(number)).toEqual([`phone: ${number}`]);
    expect(found(`(${number})`).join()).toContain(number.replace(/^\(/, ''));
  });

  it('without blanks where it is said that it can be called', () => {
    expect(found('call 2125550123 now')).toEqual(['phone: 2125550123']);
    expect(found('Tél : 612345678')).toEqual(['phone: 612345678']);
    expect(found('We counted 2125550123 grains')).toEqual([]);
  });

  it('ends where its country’s numbers end', () => {
    expect(found('+33 6 12 34 56 78 2026')).toEqual(['phone: +33 6 12 34 56 78']);
  });

  it.each([
    'Commande n° 0612345678',
    'order number: 0612345678',
    'Réf. 06 12 34 56 78',
    'SIRET 012 345 678 00012',
    'https://x.com/lorvane/status/0612345678',
    'https://lorvane.example/p?id=01.23.45.67.89',
    '@user0612345678',
    '#0612345678',
    'Le 05.10.2026, le 06/10/2026, le 2026-10-05',
    '10 12 14 16 18',
    '1 200 000 000',
    '+18 % et +1 200 000',
    '+12 345',
    '01:23:45',
    '0,612345678',
    '192.168.100.200',
    'v0.12.34.56.78',
    '0612345678901234',
    '00 00 00 00 00',
    '2-1, 3-0, 10-12, 555-0123',
    '12h30 - 14h00',
    'de 2019 à 2026',
    'EAN 3012345678901',
    '€0612345678',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('an e-mail address', () => {
  it.each([
    'jeanne.morel@lorvane.fr',
    'a+b@x.co',
    'JEANNE@LORVANE.EXAMPLE',
    'o_k@sub.domain.co.uk',
    'rené@société.fr',
  ])('is found: %s', (address) => {
    expect(found(`Écrivez à ${address}. Merci`)).toEqual([`email: ${address}`]);
  });

  it.each([
    '@jeanne',
    '@jeanne@mastodon.social',
    'x@y',
    'lib@1.2.3',
    'https://site.example/@jeanne.morel',
    'a @ b.fr',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a bank account', () => {
  it.each([
    'FR76 3000 6000 0112 3456 7890 189',
    'FR7630006000011234567890189',
    'fr76 3000 6000 0112 3456 7890 189',
    'BE68 5390 0754 7034',
    'GB82 WEST 1234 5698 7654 32',
    'DE89370400440532013000',
    'CH93 0076 2011 6238 5295 7',
    'LU28 0019 4006 4475 0000',
  ])('is found: %s', (iban) => {
    expect(found(`IBAN ${iban} merci`)).toEqual([`iban: ${iban}`]);
    expect(found(`${iban}.`)).toEqual([`iban: ${iban}`]);
  });

  it.each([
    'FR76 3000 6000 0112 3456 7890 188',
    'FR77 3000 6000 0112 3456 7890 189',
    'FR76 3000 6000 0112 3456 7890 1891',
    'FR76 3000 6000 0112 3456 7890',
    'XX76 3000 6000 0112 3456 7890 189',
    'AFR7630006000011234567890189',
  ])('is not: %s', (text) => {
    expect(found(text).filter((risk) => risk.startsWith('iban'))).toEqual([]);
  });
});

describe('a card', () => {
  it.each([
    '4111 1111 1111 1111',
    '4111-1111-1111-1111',
    '4111111111111111',
    '5555 5555 5555 4444',
    '3782 822463 10005',
    '378282246310005',
    '6011 1111 1111 1117',
    '2223 0031 2200 3222',
  ])('is found: %s', (card) => {
    expect(found(`Ma carte ${card} !`)).toEqual([`card: ${card}`]);
  });

  it.each([
    '4111 1111 1111 1112',
    '4111111111111112',
    '1111 1111 1111 1117',
    '0000 0000 0000 0000',
    '4111 1111 1111',
    '4111 11111111 1111',
    '1860000000000000006',
    'https://x.com/a/status/4111111111111111',
  ])('is not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
