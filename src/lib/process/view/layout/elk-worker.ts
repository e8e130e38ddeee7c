/**
 * ELK itself (elkjs, EPL-2.0), which listens for graphs as soon as it runs in a worker. A file of its own, so that
 * neither `eval` nor a worker from a blob is needed, which the page forbids.
 */
import 'elkjs/lib/elk-worker.min.js';
