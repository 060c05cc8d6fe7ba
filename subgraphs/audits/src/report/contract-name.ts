import type { NamedContract } from '../rules/named-contract.ts';
import type { OutcomeWords } from './outcome-words.ts';

type Named = { readonly contractId: string; readonly contract?: NamedContract | null };

/** The contract as a title names it. */
export const contractTitle = ({ contractId, contract }: Named, words: Pick<OutcomeWords, 'unnamedContract'>): string =>
  contract?.title ?? words.unnamedContract(contractId);

/** The contract with all that it goes by; its id alone where its title was not handed over. */
export function contractCalled({ contractId, contract }: Named, words: Pick<OutcomeWords, 'contractCalled'>): string {
  if (!contract) return contractId;
  const { title, externalId } = contract;
  return words.contractCalled(title, externalId === null ? [contractId] : [externalId, contractId]);
}
