import { markOf, type Payment, sepaText } from './rules.ts';

const format = 'pain.001.001.09';

/** The file by which a bank pays: SEPA credit transfers, each booked by itself so that its line comes back alone. */
export async function painOf({ id, createdAt, iban, name, transfers }: Payment): Promise<string> {
  // Few requests make a file: the library is loaded by those.
  const { default: SEPA } = await import('sepa');
  const document = new SEPA.Document(format);
  // The library makes ids of parts out of this one; the longest of them fits into SEPA's 35 characters.
  document.grpHdr.id = id.replaceAll('-', '').slice(-28);
  document.grpHdr.created = new Date(createdAt);
  document.grpHdr.initiatorName = sepaText(name, 70);
  const info = document.createPaymentInfo();
  info.batchBooking = false;
  info.requestedExecutionDate = new Date(createdAt);
  info.debtorName = sepaText(name, 70);
  info.debtorIBAN = iban;
  document.addPaymentInfo(info);
  for (const transfer of transfers) {
    const one = info.createTransaction();
    one.end2endId = markOf(transfer.claimId);
    one.amount = transfer.amount / 100;
    one.creditorName = sepaText(transfer.holder, 70);
    one.creditorIBAN = transfer.iban;
    one.remittanceInfo = sepaText(transfer.description, 140);
    info.addTransaction(one);
  }
  document.normalize();
  return document.toString();
}
