/** Lives on the device: who observes here. A short code and never a name; it goes with each observation. */
import { is } from 'valibot';
import { newId } from '$lib/document/ids';
import { readPreference, writePreference } from '$lib/i18n/preference';
import { observerCode } from '../../model';

const CODE = 'observer';
const CLOCK = 'observer-clock';
const TONE = 'observer-tone';
const DEVICE = 'observer-device';

class ObservingDevice {
  #code = $state(kept());
  #own = $state(readPreference(CLOCK) === 'own');
  #tone = $state(readPreference(TONE) === 'on');

  /** O1, O2 …; empty where nobody chose one. */
  get code(): string {
    return this.#code;
  }
  set code(code: string) {
    this.#code = is(observerCode, code) ? code : '';
    writePreference(CODE, this.#code);
  }

  /** As it goes with each observation: the code, and which device it was chosen on. Empty without a code. */
  get key(): string {
    return this.#code && `${this.#code}-${deviceLetters()}`;
  }

  /** Whether the sync mark is heard. */
  get tone(): boolean {
    return this.#tone;
  }
  set tone(on: boolean) {
    this.#tone = on;
    writePreference(TONE, on ? 'on' : '');
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

/** Four random letters that this device keeps: enough to tell apart those who meet in one session. */
function deviceLetters(): string {
  const letters = readPreference(DEVICE) || newId().slice(0, 4);
  writePreference(DEVICE, letters);
  return letters;
}

function kept(): string {
  const code = readPreference(CODE) ?? '';
  return is(observerCode, code) ? code : '';
}

export const device = new ObservingDevice();
