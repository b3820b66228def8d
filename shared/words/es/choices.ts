import type { Translated } from '../translated.ts';
import type { PaperLists } from '../paper-lists.ts';

export const choices = {
  position: {
    not_approached: 'No consultado',
    invited: 'Invitado',
    acknowledged: 'Acuse de recibo',
    considering: 'En estudio',
    endorsed: 'Respaldado',
    declined: 'Declinado',
    no_reply: 'Sin respuesta',
    withdrawn: 'Retirado',
  },
  formality: {
    informal: 'Informal',
    oral: 'Anunciado oralmente',
    ad_referendum: 'Ad referendum',
    in_writing: 'Por escrito',
    signed: 'Firmado',
  },
  qualification: {
    none: 'Ninguna',
    explanation: 'Explicación de posición',
    reservation: 'Reserva',
    disassociation: 'Disociación',
  },
  regionalGroup: {
    African: 'Estados de África',
    'Asia-Pacific': 'Estados de Asia y el Pacífico',
    EEG: 'Estados de Europa Oriental',
    GRULAC: 'Estados de América Latina y el Caribe',
    WEOG: 'Estados de Europa Occidental y otros Estados',
  },
  coalitionStatus: {
    invited: 'Invitado',
    member: 'Miembro',
    observer: 'Observador',
    partner: 'Asociado',
    withdrawn: 'Retirado',
  },
  delegateRole: {
    head: 'Jefe de delegación',
    deputy_head: 'Jefe adjunto',
    alternate: 'Suplente',
    adviser: 'Asesor',
    support: 'Personal de apoyo',
    interpreter: 'Intérprete',
  },
  attendance: {
    invited: 'Invitada',
    confirmed: 'Confirmada',
    tentative: 'Por confirmar',
    declined: 'Declinada',
  },
  groupRole: {
    co_lead: 'Codirección',
    member: 'Miembro',
    observer: 'Observador',
  },
  commitmentState: {
    offered: 'Ofrecido',
    announced: 'Anunciado',
    confirmed: 'Confirmado por escrito',
    under_way: 'En curso',
    delivered: 'Cumplido',
    withdrawn: 'Retirado',
  },
  consultationWay: {
    meeting: 'Reunión',
    call: 'Llamada',
    letter: 'Carta',
    margins: 'Al margen de una sesión',
  },
  stance: {
    support: 'Apoyo',
    live_with: 'Aceptación sin apoyo',
    with_changes: 'Apoyo con cambios',
    oppose: 'Oposición',
    silent: 'Sin respuesta',
  },
} satisfies Translated<PaperLists>;
