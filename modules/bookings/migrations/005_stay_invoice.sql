drop index bookings.stay_invoice;
create index stay_invoice on bookings.stay (tenant_id, invoice_id);
