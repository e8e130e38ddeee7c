declare global {
  namespace App {
    interface PageData {
      /** A screen that leads nowhere else: the participant's. */
      locked?: boolean;
    }
    interface PageState {
      /** The device is in the participant's hands: the address is that of their page. */
      handedOver?: boolean;
    }
    interface Error {
      message: string;
      /** Of the table of errors: see lib/ui/errors.ts. */
      code?: string;
      place?: string;
    }
  }
}

export {};
