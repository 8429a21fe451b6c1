import { describe, expect, it } from 'vitest';
import { readEntries } from './read-entries';
import { decodeText } from './read-file';

const shown = (text: string) => readEntries(text).entries.map((each) => each.text);

describe('pasted lines', () => {
  it('reads accounts with and without "@", and the addresses of profiles and posts', () => {
    const text = [
      '@Batipro',
      'atelier_nord',
      'https://x.com/GazetteArcenval',
      'twitter.com/oscar?lang=fr',
      'https://mobile.twitter.com/lea/status/1990000000000000001',
      'Marie Dupont @mdupont',
      'www.x.com/@Rival_SA/',
    ].join('\n');
    expect(shown(text)).toEqual([
      '@Batipro',
      '@atelier_nord',
      '@GazetteArcenval',
      '@oscar',
      '@lea',
      '@mdupont',
      '@Rival_SA',
    ]);
    expect(readEntries(text).bad).toEqual([]);
  });

  it('takes for words what can be no account, and whatever stands in quotes', () => {
    expect(shown('fonte émaillée\n"lorvane"\n« Réparer »\nMaison-Lorvane')).toEqual([
      'fonte émaillée',
      'lorvane',
      'Réparer',
      'Maison-Lorvane',
    ]);
  });

  it('reads several on a line, and each once, however it is spelt', () => {
    expect(shown('@one, @two; three\n@ONE @two')).toEqual(['@one', '@two', '@three']);
  });

  it('names the lines that it does not understand, and loses nothing else', () => {
    const long = 'mot '.repeat(20).trim();
    const text = `@one\n\nhttps://www.linkedin.com/in/lea\n@far_too_long_for_an_account\nlea@lorvane.example\nx.com/home\n${long}\n@two`;
    expect(shown(text)).toEqual(['@one', '@two']);
    expect(readEntries(text).bad).toEqual([
      { line: 3, text: 'https://www.linkedin.com/in/lea', problem: 'other-site' },
      { line: 4, text: '@far_too_long_for_an_account', problem: 'not-an-account' },
      { line: 5, text: 'lea@lorvane.example', problem: 'not-an-account' },
      { line: 6, text: 'x.com/home', problem: 'not-an-account' },
      { line: 7, text: long, problem: 'too-long' },
    ]);
  });
});

describe('a table', () => {
  it.each([',', ';', '\t', '|'])('with "%s" between its cells, by the names of its columns', (separator) => {
    const text = [
      ['Société', 'Compte X', 'Mots'],
      ['Bati"pro', 'Batipro', 'fonte brute'],
      ['"Nord; Sud, et | associés"', '@nord', ''],
    ]
      .map((row) => row.join(separator))
      .join('\r\n');
    expect(shown(text)).toEqual(['@Batipro', 'fonte brute', '@nord']);
    expect(readEntries(text).bad).toEqual([]);
  });

  it('names the rows whose account is missing or is none', () => {
    const text =
      'name,handle\nBatipro,@batipro\nNord,\nSud,Jean Dupont\nEst,https://est.example/contact\nOuest,ouest';
    expect(shown(text)).toEqual(['@batipro', '@ouest']);
    expect(readEntries(text).bad).toEqual([
      { line: 3, text: 'Nord,', problem: 'no-account' },
      { line: 4, text: 'Sud,Jean Dupont', problem: 'not-an-account' },
      { line: 5, text: 'Est,https://est.example/contact', problem: 'other-site' },
    ]);
  });

  it('without a heading that says so: where the accounts are plain to see', () => {
    expect(shown('Batipro SA;@batipro;Lyon\nNord;@nord;Lille')).toEqual(['@batipro', '@nord']);
    expect(shown('Firma;Wo;Konto dort\nBatipro SA;Lyon;@batipro\nNord;Lille;x.com/nord')).toEqual([
      '@batipro',
      '@nord',
    ]);
    expect(shown('@one, @two\n@three, @four')).toEqual(['@one', '@two', '@three', '@four']);
  });

  it('of one column under its name', () => {
    expect(shown('username\nBatipro\nnord')).toEqual(['@Batipro', '@nord']);
    expect(shown('Mots-clés\nfonte\nréparer')).toEqual(['fonte', 'réparer']);
    expect(shown('"handle"\r\n"Batipro"\r\n')).toEqual(['@Batipro']);
  });

  it('with line breaks within its cells, and counts its lines right', () => {
    const text = 'handle,note\nbatipro,"two\nlines"\nno one,x\n';
    expect(shown(text)).toEqual(['@batipro']);
    expect(readEntries(text).bad).toEqual([{ line: 4, text: 'no one,x', problem: 'not-an-account' }]);
  });

  it('as spreadsheets write it', () => {
    expect(shown('\uFEFFsep=;\r\nhandle;note\r\nbatipro;é\r\nnord;\r\n')).toEqual(['@batipro', '@nord']);
    expect(decodeText(new Uint8Array([0x52, 0xe9, 0x70]))).toBe('Rép');
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x52, 0x00, 0xe9, 0x00]))).toBe('Ré');
    expect(decodeText(new TextEncoder().encode('Ré'))).toBe('Ré');
  });
});
