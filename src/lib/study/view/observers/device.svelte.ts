/** Lives on the device: who observes here. A short code and never a name; it goes with each observation. */
import { is } from 'valibot';
import { readPreference, writePreference } from '$lib/i18n/preference';
import { observerCode } from '../../model';

const CODE = 'observer';
const CLOCK = 'observer-clock';

class ObservingDevice {
  #code = $state(kept());
  #own = $state(readPreference(CLOCK) === 'own');

  /** O1, O2 …; empty where nobody chose one. */
  get code(): string {
    return this.#code;
  }
  set code(code: string) {
    this.#code = is(observerCode, code) ? code : '';
    writePreference(CODE, this.#code);
  }

  /** Observes on a clock of its own, and leaves the session's clock and tasks to the facilitator's device. */
  get ownClock(): boolean {
    return this.#own && this.#code !== '';
  }
  set ownClock(own: boolean) {
    this.#own = own;
    writePreference(CLOCK, own ? 'own' : '');
  }
}

function kept(): string {
  const code = readPreference(CODE) ?? '';
  return is(observerCode, code) ? code : '';
}

export const device = new ObservingDevice();
