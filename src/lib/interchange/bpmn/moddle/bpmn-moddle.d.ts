/** What is used of bpmn-moddle, which brings types for its elements only. */
declare module 'bpmn-moddle' {
  export interface ModdleElement {
    /** Prefix and name in BPMN's own model: `bpmn:UserTask`. */
    $type: string;
    $parent?: ModdleElement;
    id?: string;
    name?: string;
    text?: string;
    categoryValueRef?: { value?: string };
    dataObjectRef?: { name?: string };
    dataStoreRef?: { name?: string };
    sourceRef?: ModdleElement;
    targetRef?: ModdleElement;
    diagrams?: ModdleElement[];
    plane?: ModdleElement;
    planeElement?: ModdleElement[];
    bpmnElement?: ModdleElement;
  }

  export interface ModdleWarning {
    message: string;
    element?: ModdleElement;
    property?: string;
    value?: string;
  }

  export class BpmnModdle {
    /** Refuses with an error that has `warnings` when the text is no BPMN at all. */
    fromXML(text: string): Promise<{
      rootElement: ModdleElement;
      elementsById: { [id: string]: ModdleElement };
      warnings: ModdleWarning[];
    }>;
  }
}
