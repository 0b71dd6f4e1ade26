CREATE TABLE report_layout (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  form VARCHAR DEFAULT '' NOT NULL,
  language VARCHAR DEFAULT '' NOT NULL,
  names BOOLEAN DEFAULT '0' NOT NULL,
  sections JSON DEFAULT '[]' NOT NULL,
  left_out JSON DEFAULT '[]' NOT NULL,
  photo_ids JSON DEFAULT '[]' NOT NULL,
  choices JSON DEFAULT '{}' NOT NULL,
  CONSTRAINT pk_report_layout PRIMARY KEY (id),
  CONSTRAINT fk_report_layout_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE report_row (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  form VARCHAR DEFAULT '' NOT NULL,
  part VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_report_row PRIMARY KEY (id),
  CONSTRAINT fk_report_row_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE report_template (
  id VARCHAR(32) NOT NULL,
  name VARCHAR NOT NULL,
  form VARCHAR NOT NULL,
  content TEXT NOT NULL,
  stamp VARCHAR(26) NOT NULL,
  CONSTRAINT pk_report_template PRIMARY KEY (id)
);
CREATE TABLE report_text (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  form VARCHAR DEFAULT '' NOT NULL,
  place VARCHAR DEFAULT '' NOT NULL,
  value VARCHAR DEFAULT '' NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  words_language VARCHAR(8) DEFAULT '' NOT NULL,
  words_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  CONSTRAINT pk_report_text PRIMARY KEY (id),
  CONSTRAINT fk_report_text_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_report_layout_workshop_id_position ON report_layout (workshop_id, position);
CREATE INDEX ix_report_row_workshop_id_position ON report_row (workshop_id, position);
CREATE INDEX ix_report_text_workshop_id_form ON report_text (workshop_id, form);
CREATE INDEX ix_report_text_workshop_id_position ON report_text (workshop_id, position);
ALTER TABLE "participant" ADD COLUMN withdrawn BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "attachment" ADD COLUMN caption TEXT DEFAULT '' NOT NULL;
ALTER TABLE "attachment" ADD COLUMN caption_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "attachment" ADD COLUMN caption_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "output_log" ADD COLUMN language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "output_log" ADD COLUMN names BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "output_log" ADD COLUMN record_ids BLOB;
