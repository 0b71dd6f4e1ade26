"""From a workshop's records to what its summary shows, permission rules applied."""
