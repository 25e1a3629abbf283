// Where the browser begins. What the desk needs is a static import, so that the page names it all in its head and the
// browser fetches it at once: loaded when Flow asks for it, it came three requests later.
import { Router } from '@vaadin/router';
import 'Frontend/generated/flow/generated-flow-imports.js';
import { Flow } from 'Frontend/generated/jar-resources/Flow.js';
import 'Frontend/generated/jar-resources/FlowBootstrap.js';
import 'Frontend/generated/jar-resources/FlowClient.js';
import { FAMILY, lettersReady } from './map/lettering';

// Not only when the first word stands on the page
void lettersReady();
void document.fonts.load(`400 14px ${FAMILY}`);

const { serverSideRoutes } = new Flow({ imports: () => Promise.resolve() });

const router = new Router(document.querySelector('#outlet'));
void router.setRoutes([...serverSideRoutes]);
