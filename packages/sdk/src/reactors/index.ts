export type {} from './actions/depositToReactor.js'
