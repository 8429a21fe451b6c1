/**
 * What the user has just chosen, shown at once: until it is in the database, it lies over what was read from there.
 */
import type { SettingsModel } from '../../components/SettingsView';

type Apply = (model: SettingsModel) => SettingsModel;

interface Wish {
  apply: Apply;
  isSaved: boolean;
}

const wishes = new Set<Wish>();

/** Saves it; throws where it could not be: then it is shown no longer. */
export async function wish(apply: Apply, save: () => Promise<void>): Promise<void> {
  const made = { apply, isSaved: false };
  wishes.add(made);
  try {
    await save();
    made.isSaved = true;
  } catch (error) {
    wishes.delete(made);
    throw error;
  }
}

/** The database was read again: what had been saved by then is in it. */
export function forgetSaved(): void {
  for (const each of wishes) if (each.isSaved) wishes.delete(each);
}

export function withWishes(model: SettingsModel): SettingsModel {
  return [...wishes].reduce((shown, { apply }) => apply(shown), model);
}
