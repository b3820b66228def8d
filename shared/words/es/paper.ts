import type { Translated } from '../translated.ts';
import type { paper as english } from '../en/paper.ts';

export const paper = {
  agenda: 'Programa y temario',
  participants: 'Lista de participantes',
  coalition: 'Coalición Mundial para Abordar las Amenazas de las Drogas Sintéticas',
  signOff: 'Hoja de firmas',
  tally: 'Respaldos',
  asAt: 'Situación al {time}, hora local ({zone})',
  localTime: 'hora local, {zone}',
  draft: 'Borrador',
  release: 'Publicación {label}',
  sheetDraft: 'Borrador, no emitida',
  sheet: 'Hoja {number}',
  number: 'Núm.',
  formalName: 'Participante',
  nameErased: '(nombre suprimido)',
  signatory: 'Nombre y cargo del firmante',
  signature: 'Firma',
  date: 'Fecha',
  position: 'Posición',
  status: 'Condición',
  delegates: 'Delegación',
  time: 'Hora',
  item: 'Tema',
  room: 'Sala: {room}',
  notNamed: 'Aún no designada',
  order: {
    alphabetical:
      'Orden: alfabético español de los nombres cortos; los observadores tras los miembros, las organizaciones tras los Estados.',
    from_drawn_state:
      'Orden: alfabético español a partir de {drawn}, por sorteo; los observadores tras los miembros, las organizaciones tras los Estados.',
    by_lot:
      'Orden: por sorteo ({lot}); los observadores tras los miembros, las organizaciones tras los Estados.',
    by_confirmation:
      'Orden: por fecha de adhesión; los observadores tras los miembros, las organizaciones tras los Estados.',
  },
  counted: 'Contados: {counted} de {invited}',
  target: 'meta {target}',
  definition: 'Contado: respaldo dado en el nivel «{level}» o superior, sobre una versión vigente.',
  toReconfirm: 'Por reconfirmar sobre la versión actual: {count}',
  byPosition: 'Por posición',
  formality: 'Formalidad',
  byFormality: 'Por formalidad',
  byQualification: 'Por reserva',
  byGroup: 'Por grupo regional',
  byDay: 'Contados, por día',
  noGroup: 'Sin grupo',
  total: 'Consultados',
  countedColumn: 'Contados',
  audiencePublic: 'Se omite lo que no es público.',
  audienceInternal: 'Interno: incluye lo que no es público.',
} satisfies Translated<typeof english>;
