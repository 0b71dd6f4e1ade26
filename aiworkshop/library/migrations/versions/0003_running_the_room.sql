CREATE TABLE critique (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  proposition_id VARCHAR(32),
  group_id VARCHAR(32),
  kind VARCHAR DEFAULT '' NOT NULL,
  words TEXT DEFAULT '' NOT NULL,
  words_language VARCHAR(8) DEFAULT '' NOT NULL,
  words_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  CONSTRAINT pk_critique PRIMARY KEY (id),
  CONSTRAINT fk_critique_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_critique_proposition_id FOREIGN KEY(proposition_id) REFERENCES proposition (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_critique_group_id FOREIGN KEY(group_id) REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE offer_match (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  offer_id VARCHAR(32),
  request_id VARCHAR(32),
  state VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_offer_match PRIMARY KEY (id),
  CONSTRAINT fk_offer_match_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_offer_match_offer_id FOREIGN KEY(offer_id) REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_offer_match_request_id FOREIGN KEY(request_id) REFERENCES commitment (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE seating_rule (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  participant_ids JSON DEFAULT '[]' NOT NULL,
  reason TEXT DEFAULT '' NOT NULL,
  reason_language VARCHAR(8) DEFAULT '' NOT NULL,
  reason_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  CONSTRAINT pk_seating_rule PRIMARY KEY (id),
  CONSTRAINT fk_seating_rule_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE sign_up (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  opportunity_id VARCHAR(32),
  participant_id VARCHAR(32),
  person TEXT DEFAULT '' NOT NULL,
  person_language VARCHAR(8) DEFAULT '' NOT NULL,
  person_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_consent BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_sign_up PRIMARY KEY (id),
  CONSTRAINT fk_sign_up_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_sign_up_opportunity_id FOREIGN KEY(opportunity_id) REFERENCES opportunity (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_sign_up_participant_id FOREIGN KEY(participant_id) REFERENCES participant (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE step_run (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  agenda_step_id VARCHAR(32),
  started_at VARCHAR DEFAULT '' NOT NULL,
  ended_at VARCHAR DEFAULT '' NOT NULL,
  paused_since VARCHAR DEFAULT '' NOT NULL,
  allotted_seconds INTEGER,
  paused_seconds INTEGER,
  CONSTRAINT pk_step_run PRIMARY KEY (id),
  CONSTRAINT fk_step_run_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_step_run_agenda_step_id FOREIGN KEY(agenda_step_id) REFERENCES agenda_step (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE table_mix (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  phase VARCHAR DEFAULT '' NOT NULL,
  seed INTEGER,
  mixed_by JSON DEFAULT '[]' NOT NULL,
  CONSTRAINT pk_table_mix PRIMARY KEY (id),
  CONSTRAINT fk_table_mix_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE valuation (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  group_id VARCHAR(32),
  permission VARCHAR DEFAULT '' NOT NULL,
  moment TEXT DEFAULT '' NOT NULL,
  moment_language VARCHAR(8) DEFAULT '' NOT NULL,
  moment_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  strength TEXT DEFAULT '' NOT NULL,
  strength_language VARCHAR(8) DEFAULT '' NOT NULL,
  strength_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  take_away TEXT DEFAULT '' NOT NULL,
  take_away_language VARCHAR(8) DEFAULT '' NOT NULL,
  take_away_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  wishes TEXT DEFAULT '' NOT NULL,
  wishes_language VARCHAR(8) DEFAULT '' NOT NULL,
  wishes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  word TEXT DEFAULT '' NOT NULL,
  word_language VARCHAR(8) DEFAULT '' NOT NULL,
  word_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  energy_before INTEGER,
  energy_after INTEGER,
  follow_up_consent BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_valuation PRIMARY KEY (id),
  CONSTRAINT fk_valuation_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_valuation_group_id FOREIGN KEY(group_id) REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE vote_count (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  vote_round_id VARCHAR(32),
  group_id VARCHAR(32),
  item_id VARCHAR DEFAULT '' NOT NULL,
  dots INTEGER,
  CONSTRAINT pk_vote_count PRIMARY KEY (id),
  CONSTRAINT fk_vote_count_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_vote_count_vote_round_id FOREIGN KEY(vote_round_id) REFERENCES vote_round (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_vote_count_group_id FOREIGN KEY(group_id) REFERENCES "group" (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE TABLE vote_round (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  items_kind VARCHAR DEFAULT '' NOT NULL,
  state VARCHAR DEFAULT '' NOT NULL,
  closed_at VARCHAR DEFAULT '' NOT NULL,
  question TEXT DEFAULT '' NOT NULL,
  question_language VARCHAR(8) DEFAULT '' NOT NULL,
  question_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  voters INTEGER,
  dots_each INTEGER,
  most_on_one_item INTEGER,
  item_ids JSON DEFAULT '[]' NOT NULL,
  CONSTRAINT pk_vote_round PRIMARY KEY (id),
  CONSTRAINT fk_vote_round_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_critique_proposition_id ON critique (proposition_id);
CREATE INDEX ix_critique_workshop_id_position ON critique (workshop_id, position);
CREATE INDEX ix_offer_match_workshop_id_position ON offer_match (workshop_id, position);
CREATE INDEX ix_seating_rule_workshop_id_position ON seating_rule (workshop_id, position);
CREATE INDEX ix_sign_up_opportunity_id ON sign_up (opportunity_id);
CREATE INDEX ix_sign_up_workshop_id_position ON sign_up (workshop_id, position);
CREATE INDEX ix_step_run_workshop_id_position ON step_run (workshop_id, position);
CREATE INDEX ix_table_mix_workshop_id_position ON table_mix (workshop_id, position);
CREATE INDEX ix_valuation_workshop_id_position ON valuation (workshop_id, position);
CREATE INDEX ix_vote_count_vote_round_id ON vote_count (vote_round_id);
CREATE INDEX ix_vote_count_workshop_id_position ON vote_count (workshop_id, position);
CREATE INDEX ix_vote_round_workshop_id_position ON vote_round (workshop_id, position);
ALTER TABLE "workshop" ADD COLUMN next_date VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "workshop" ADD COLUMN next_date_skipped BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "theme" ADD COLUMN quote TEXT DEFAULT '' NOT NULL;
ALTER TABLE "theme" ADD COLUMN quote_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "theme" ADD COLUMN quote_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "theme" ADD COLUMN left_out BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "theme" ADD COLUMN placing JSON DEFAULT '{}' NOT NULL;
ALTER TABLE "participant" ADD COLUMN spoken_languages JSON DEFAULT '[]' NOT NULL;
ALTER TABLE "group" ADD COLUMN opportunity_id VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "agenda_step" ADD COLUMN planned_minutes INTEGER;
ALTER TABLE "dream" ADD COLUMN released BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "opportunity" ADD COLUMN left_out BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "opportunity" ADD COLUMN placing JSON DEFAULT '{}' NOT NULL;
ALTER TABLE "finding" ADD COLUMN released BOOLEAN DEFAULT '0' NOT NULL;
ALTER TABLE "proposition" ADD COLUMN draft_words TEXT DEFAULT '' NOT NULL;
ALTER TABLE "proposition" ADD COLUMN draft_words_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "proposition" ADD COLUMN draft_words_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "proposition" ADD COLUMN state VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN answer_words TEXT DEFAULT '' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN answer_words_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN answer_words_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN released BOOLEAN DEFAULT '0' NOT NULL;
