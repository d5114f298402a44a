create index pin_by_location on kiosk.pin (tenant_id, location_id);
