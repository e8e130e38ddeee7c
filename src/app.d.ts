declare global {
  namespace App {
    interface Error {
      message: string;
      /** Of the table of errors: see lib/ui/errors.ts. */
      code?: string;
      place?: string;
    }
  }
}

export {};
