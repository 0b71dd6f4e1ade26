CREATE TABLE answer (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  printed_sheet_id VARCHAR(32),
  path VARCHAR DEFAULT '' NOT NULL,
  record_kind VARCHAR DEFAULT '' NOT NULL,
  record_id VARCHAR DEFAULT '' NOT NULL,
  value VARCHAR DEFAULT '' NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  words_language VARCHAR(8) DEFAULT '' NOT NULL,
  words_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  unclear BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_answer PRIMARY KEY (id),
  CONSTRAINT fk_answer_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_answer_printed_sheet_id FOREIGN KEY(printed_sheet_id) REFERENCES printed_sheet (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE attachment (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  printed_sheet_id VARCHAR(32),
  digest VARCHAR DEFAULT '' NOT NULL,
  source_digest VARCHAR DEFAULT '' NOT NULL,
  name VARCHAR DEFAULT '' NOT NULL,
  media_type VARCHAR DEFAULT '' NOT NULL,
  page INTEGER,
  width INTEGER,
  height INTEGER,
  size INTEGER,
  rotation INTEGER,
  CONSTRAINT pk_attachment PRIMARY KEY (id),
  CONSTRAINT fk_attachment_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_attachment_printed_sheet_id FOREIGN KEY(printed_sheet_id) REFERENCES printed_sheet (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE own_field (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  sheet VARCHAR DEFAULT '' NOT NULL,
  label TEXT DEFAULT '' NOT NULL,
  label_language VARCHAR(8) DEFAULT '' NOT NULL,
  label_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  lines INTEGER,
  CONSTRAINT pk_own_field PRIMARY KEY (id),
  CONSTRAINT fk_own_field_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE print_run (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  code VARCHAR DEFAULT '' NOT NULL,
  target VARCHAR DEFAULT '' NOT NULL,
  request JSON DEFAULT '{}' NOT NULL,
  CONSTRAINT pk_print_run PRIMARY KEY (id),
  CONSTRAINT fk_print_run_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE printed_layout (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  sheet VARCHAR DEFAULT '' NOT NULL,
  digest VARCHAR DEFAULT '' NOT NULL,
  layout JSON DEFAULT '{}' NOT NULL,
  CONSTRAINT pk_printed_layout PRIMARY KEY (id),
  CONSTRAINT fk_printed_layout_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE printed_sheet (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  print_run_id VARCHAR(32),
  printed_layout_id VARCHAR(32),
  group_id VARCHAR(32),
  participant_id VARCHAR(32),
  sheet VARCHAR DEFAULT '' NOT NULL,
  state VARCHAR DEFAULT '' NOT NULL,
  group_number INTEGER,
  copy INTEGER,
  pages INTEGER,
  CONSTRAINT pk_printed_sheet PRIMARY KEY (id),
  CONSTRAINT fk_printed_sheet_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_printed_sheet_print_run_id FOREIGN KEY(print_run_id) REFERENCES print_run (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_printed_sheet_printed_layout_id FOREIGN KEY(printed_layout_id) REFERENCES printed_layout (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_printed_sheet_group_id FOREIGN KEY(group_id) REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_printed_sheet_participant_id FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE sheet_adjustment (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  sheet VARCHAR DEFAULT '' NOT NULL,
  left_out BOOLEAN DEFAULT '0' NOT NULL,
  lines JSON DEFAULT '{}' NOT NULL,
  hidden JSON DEFAULT '[]' NOT NULL,
  CONSTRAINT pk_sheet_adjustment PRIMARY KEY (id),
  CONSTRAINT fk_sheet_adjustment_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE worksheet_template (
  id VARCHAR(32) NOT NULL,
  name VARCHAR NOT NULL,
  content TEXT NOT NULL,
  stamp VARCHAR(26) NOT NULL,
  CONSTRAINT pk_worksheet_template PRIMARY KEY (id)
);
CREATE INDEX ix_answer_printed_sheet_id ON answer (printed_sheet_id);
CREATE INDEX ix_answer_record_id ON answer (record_id);
CREATE INDEX ix_answer_workshop_id_position ON answer (workshop_id, position);
CREATE INDEX ix_attachment_digest ON attachment (digest);
CREATE INDEX ix_attachment_printed_sheet_id ON attachment (printed_sheet_id);
CREATE INDEX ix_attachment_workshop_id_position ON attachment (workshop_id, position);
CREATE INDEX ix_own_field_workshop_id_position ON own_field (workshop_id, position);
CREATE INDEX ix_print_run_workshop_id_position ON print_run (workshop_id, position);
CREATE INDEX ix_printed_layout_digest ON printed_layout (digest);
CREATE INDEX ix_printed_layout_workshop_id_position ON printed_layout (workshop_id, position);
CREATE INDEX ix_printed_sheet_workshop_id_position ON printed_sheet (workshop_id, position);
CREATE INDEX ix_printed_sheet_workshop_id_sheet_group_number_copy ON printed_sheet (workshop_id, sheet, group_number, copy);
CREATE INDEX ix_sheet_adjustment_workshop_id_position ON sheet_adjustment (workshop_id, position);
