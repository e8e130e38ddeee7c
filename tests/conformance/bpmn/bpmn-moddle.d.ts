/** What the tests use of bpmn-moddle, which brings types for its elements only. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    $type: string;
    id: string;
    name?: string;
    text?: string;
    categoryValueRef?: { value?: string };
    dataStoreRef?: { name?: string };
    sourceRef: { id: string };
    targetRef: { id: string };
  }

  export class BpmnModdle {
    fromXML(text: string): Promise<{ warnings: Error[]; elementsById: { [id: string]: ModdleElement } }>;
  }
}
