-- A cheque is money on its way like a transfer: it lies in a clearing account of its own until the bank has it.
alter table billing.payment drop constraint payment_method;
alter table billing.payment add constraint payment_method
  check (method in ('cash', 'card', 'transfer', 'cheque', 'store_credit'));
