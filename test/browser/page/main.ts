import { readAll } from '../read-all';

globalThis.readAllInPage = (text) => JSON.stringify(readAll(text));
