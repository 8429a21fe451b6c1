/** The model that the user chose to ask. Its key is read by the worker alone, and shown to nobody again. */
import { type ModelChoice, modelChoice } from '../models/choice';
import { database, type ModelRow } from './database';

/** Null: none is asked. */
export async function chosenModel(): Promise<ModelRow | null> {
  return (await database.models.get('chosen')) ?? null;
}

/** Of another model the user is told anew who receives what. Throws where it is not valid. */
export async function chooseModel(choice: ModelChoice | null): Promise<void> {
  await database.models.clear();
  if (choice)
    await database.models.put({ key: 'chosen', choice: modelChoice.parse(choice), isAgreed: false });
}

export async function agreeToModel(): Promise<void> {
  await database.models.update('chosen', { isAgreed: true });
}
