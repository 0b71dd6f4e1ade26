CREATE TABLE authority (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  name_en TEXT DEFAULT '' NOT NULL,
  name_en_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_en_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_he TEXT DEFAULT '' NOT NULL,
  name_he_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_he_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_ar TEXT DEFAULT '' NOT NULL,
  name_ar_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_ar_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  aliases JSON DEFAULT '[]' NOT NULL,
  languages JSON DEFAULT '[]' NOT NULL,
  authority_type VARCHAR DEFAULT '' NOT NULL,
  region VARCHAR DEFAULT '' NOT NULL,
  population_band VARCHAR DEFAULT '' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  CONSTRAINT pk_authority PRIMARY KEY (id)
);
CREATE INDEX ix_authority_workshop_id_position ON authority (workshop_id, position);
CREATE TABLE programme (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  name_en TEXT DEFAULT '' NOT NULL,
  name_en_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_en_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_he TEXT DEFAULT '' NOT NULL,
  name_he_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_he_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_ar TEXT DEFAULT '' NOT NULL,
  name_ar_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_ar_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  owners TEXT DEFAULT '' NOT NULL,
  owners_language VARCHAR(8) DEFAULT '' NOT NULL,
  owners_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  partners TEXT DEFAULT '' NOT NULL,
  partners_language VARCHAR(8) DEFAULT '' NOT NULL,
  partners_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  description TEXT DEFAULT '' NOT NULL,
  description_language VARCHAR(8) DEFAULT '' NOT NULL,
  description_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  start VARCHAR DEFAULT '' NOT NULL,
  "end" VARCHAR DEFAULT '' NOT NULL,
  example VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_programme PRIMARY KEY (id)
);
CREATE INDEX ix_programme_workshop_id_position ON programme (workshop_id, position);
CREATE TABLE register_apart (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  first_id VARCHAR DEFAULT '' NOT NULL,
  second_id VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_register_apart PRIMARY KEY (id)
);
CREATE INDEX ix_register_apart_workshop_id_position ON register_apart (workshop_id, position);
CREATE TABLE town_match (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  offer_workshop_id VARCHAR DEFAULT '' NOT NULL,
  offer_id VARCHAR DEFAULT '' NOT NULL,
  request_workshop_id VARCHAR DEFAULT '' NOT NULL,
  request_id VARCHAR DEFAULT '' NOT NULL,
  status VARCHAR DEFAULT '' NOT NULL,
  agreed VARCHAR DEFAULT '' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  CONSTRAINT pk_town_match PRIMARY KEY (id)
);
CREATE INDEX ix_town_match_offer_id ON town_match (offer_id);
CREATE INDEX ix_town_match_request_id ON town_match (request_id);
CREATE INDEX ix_town_match_workshop_id_position ON town_match (workshop_id, position);
ALTER TABLE "workshop" ADD COLUMN authority_id VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "workshop" ADD COLUMN inquiry_id VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "workshop" ADD COLUMN previous_workshop_id VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "workshop" ADD COLUMN enrolment_ids JSON DEFAULT '[]' NOT NULL;
ALTER TABLE "workshop" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
CREATE TABLE channel (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  programme_id VARCHAR(32),
  name_en TEXT DEFAULT '' NOT NULL,
  name_en_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_en_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_he TEXT DEFAULT '' NOT NULL,
  name_he_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_he_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_ar TEXT DEFAULT '' NOT NULL,
  name_ar_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_ar_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  kind VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_channel PRIMARY KEY (id),
  CONSTRAINT fk_channel_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_channel_programme_id ON channel (programme_id);
CREATE INDEX ix_channel_workshop_id_position ON channel (workshop_id, position);
CREATE TABLE cluster_member (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  cluster_id VARCHAR(32),
  member_id VARCHAR(32),
  CONSTRAINT pk_cluster_member PRIMARY KEY (id),
  CONSTRAINT fk_cluster_member_cluster_id FOREIGN KEY(cluster_id) REFERENCES authority (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_cluster_member_member_id FOREIGN KEY(member_id) REFERENCES authority (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_cluster_member_cluster_id ON cluster_member (cluster_id);
CREATE INDEX ix_cluster_member_member_id ON cluster_member (member_id);
CREATE INDEX ix_cluster_member_workshop_id_position ON cluster_member (workshop_id, position);
CREATE TABLE cohort (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  programme_id VARCHAR(32),
  number INTEGER,
  name_en TEXT DEFAULT '' NOT NULL,
  name_en_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_en_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_he TEXT DEFAULT '' NOT NULL,
  name_he_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_he_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  name_ar TEXT DEFAULT '' NOT NULL,
  name_ar_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_ar_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  start VARCHAR DEFAULT '' NOT NULL,
  "end" VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_cohort PRIMARY KEY (id),
  CONSTRAINT fk_cohort_programme_id FOREIGN KEY(programme_id) REFERENCES programme (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_cohort_programme_id ON cohort (programme_id);
CREATE INDEX ix_cohort_workshop_id_position ON cohort (workshop_id, position);
CREATE TABLE follow_up (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  spec VARCHAR DEFAULT '' NOT NULL,
  date VARCHAR DEFAULT '' NOT NULL,
  title TEXT DEFAULT '' NOT NULL,
  title_language VARCHAR(8) DEFAULT '' NOT NULL,
  title_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  left_out BOOLEAN DEFAULT '0' NOT NULL,
  done BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_follow_up PRIMARY KEY (id),
  CONSTRAINT fk_follow_up_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_follow_up_workshop_id_position ON follow_up (workshop_id, position);
CREATE TABLE inquiry (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  authority_id VARCHAR(32),
  enrolment_ids JSON DEFAULT '[]' NOT NULL,
  topic TEXT DEFAULT '' NOT NULL,
  topic_language VARCHAR(8) DEFAULT '' NOT NULL,
  topic_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  question TEXT DEFAULT '' NOT NULL,
  question_language VARCHAR(8) DEFAULT '' NOT NULL,
  question_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  state VARCHAR DEFAULT '' NOT NULL,
  started VARCHAR DEFAULT '' NOT NULL,
  closed VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_inquiry PRIMARY KEY (id),
  CONSTRAINT fk_inquiry_authority_id FOREIGN KEY(authority_id) REFERENCES authority (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_inquiry_authority_id ON inquiry (authority_id);
CREATE INDEX ix_inquiry_workshop_id_position ON inquiry (workshop_id, position);
CREATE TABLE register_asset (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  authority_id VARCHAR(32),
  title TEXT DEFAULT '' NOT NULL,
  title_language VARCHAR(8) DEFAULT '' NOT NULL,
  title_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  holder TEXT DEFAULT '' NOT NULL,
  holder_language VARCHAR(8) DEFAULT '' NOT NULL,
  holder_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  category VARCHAR DEFAULT '' NOT NULL,
  in_use VARCHAR DEFAULT '' NOT NULL,
  permission VARCHAR DEFAULT '' NOT NULL,
  driver VARCHAR DEFAULT '' NOT NULL,
  channels JSON DEFAULT '[]' NOT NULL,
  CONSTRAINT pk_register_asset PRIMARY KEY (id),
  CONSTRAINT fk_register_asset_authority_id FOREIGN KEY(authority_id) REFERENCES authority (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_register_asset_authority_id ON register_asset (authority_id);
CREATE INDEX ix_register_asset_workshop_id_position ON register_asset (workshop_id, position);
CREATE TABLE enrolment (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  cohort_id VARCHAR(32),
  authority_id VARCHAR(32),
  mayor_office TEXT DEFAULT '' NOT NULL,
  mayor_office_language VARCHAR(8) DEFAULT '' NOT NULL,
  mayor_office_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  liaison TEXT DEFAULT '' NOT NULL,
  liaison_language VARCHAR(8) DEFAULT '' NOT NULL,
  liaison_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  challenge TEXT DEFAULT '' NOT NULL,
  challenge_language VARCHAR(8) DEFAULT '' NOT NULL,
  challenge_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  reframed_topic TEXT DEFAULT '' NOT NULL,
  reframed_topic_language VARCHAR(8) DEFAULT '' NOT NULL,
  reframed_topic_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  status VARCHAR DEFAULT '' NOT NULL,
  joined VARCHAR DEFAULT '' NOT NULL,
  liaison_contact VARCHAR DEFAULT '' NOT NULL,
  budget_agorot INTEGER,
  CONSTRAINT pk_enrolment PRIMARY KEY (id),
  CONSTRAINT fk_enrolment_cohort_id FOREIGN KEY(cohort_id) REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_enrolment_authority_id FOREIGN KEY(authority_id) REFERENCES authority (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_enrolment_authority_id ON enrolment (authority_id);
CREATE INDEX ix_enrolment_cohort_id ON enrolment (cohort_id);
CREATE INDEX ix_enrolment_workshop_id_position ON enrolment (workshop_id, position);
ALTER TABLE "income_idea" ADD COLUMN approval_status VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "income_idea" ADD COLUMN next_test_date VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "income_idea" ADD COLUMN driver VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "income_idea" ADD COLUMN transferred_to TEXT DEFAULT '' NOT NULL;
ALTER TABLE "income_idea" ADD COLUMN transferred_to_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "income_idea" ADD COLUMN transferred_to_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "income_idea" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
CREATE TABLE register_source (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  register_asset_id VARCHAR(32),
  source_workshop_id VARCHAR DEFAULT '' NOT NULL,
  finding_id VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_register_source PRIMARY KEY (id),
  CONSTRAINT fk_register_source_register_asset_id FOREIGN KEY(register_asset_id) REFERENCES register_asset (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_register_source_finding_id ON register_source (finding_id);
CREATE INDEX ix_register_source_register_asset_id ON register_source (register_asset_id);
CREATE INDEX ix_register_source_workshop_id_position ON register_source (workshop_id, position);
CREATE TABLE training (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  cohort_id VARCHAR(32),
  title TEXT DEFAULT '' NOT NULL,
  title_language VARCHAR(8) DEFAULT '' NOT NULL,
  title_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  date VARCHAR DEFAULT '' NOT NULL,
  minutes INTEGER,
  CONSTRAINT pk_training PRIMARY KEY (id),
  CONSTRAINT fk_training_cohort_id FOREIGN KEY(cohort_id) REFERENCES cohort (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_training_cohort_id ON training (cohort_id);
CREATE INDEX ix_training_workshop_id_position ON training (workshop_id, position);
CREATE TABLE capacity_indicator (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  enrolment_id VARCHAR(32),
  channel_id VARCHAR(32),
  title TEXT DEFAULT '' NOT NULL,
  title_language VARCHAR(8) DEFAULT '' NOT NULL,
  title_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  unit TEXT DEFAULT '' NOT NULL,
  unit_language VARCHAR(8) DEFAULT '' NOT NULL,
  unit_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  meaning TEXT DEFAULT '' NOT NULL,
  meaning_language VARCHAR(8) DEFAULT '' NOT NULL,
  meaning_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  target_hundredths INTEGER,
  lower_is_better BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_capacity_indicator PRIMARY KEY (id),
  CONSTRAINT fk_capacity_indicator_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_capacity_indicator_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_capacity_indicator_channel_id ON capacity_indicator (channel_id);
CREATE INDEX ix_capacity_indicator_enrolment_id ON capacity_indicator (enrolment_id);
CREATE INDEX ix_capacity_indicator_workshop_id_position ON capacity_indicator (workshop_id, position);
ALTER TABLE "finding" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
CREATE TABLE image_reading (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  enrolment_id VARCHAR(32),
  channel_id VARCHAR(32),
  date VARCHAR DEFAULT '' NOT NULL,
  asked TEXT DEFAULT '' NOT NULL,
  asked_language VARCHAR(8) DEFAULT '' NOT NULL,
  asked_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  audience TEXT DEFAULT '' NOT NULL,
  audience_language VARCHAR(8) DEFAULT '' NOT NULL,
  audience_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  respondents INTEGER,
  CONSTRAINT pk_image_reading PRIMARY KEY (id),
  CONSTRAINT fk_image_reading_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_image_reading_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_image_reading_channel_id ON image_reading (channel_id);
CREATE INDEX ix_image_reading_enrolment_id ON image_reading (enrolment_id);
CREATE INDEX ix_image_reading_workshop_id_position ON image_reading (workshop_id, position);
CREATE TABLE impact_group (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  enrolment_id VARCHAR(32),
  channel_id VARCHAR(32),
  name TEXT DEFAULT '' NOT NULL,
  name_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  purpose TEXT DEFAULT '' NOT NULL,
  purpose_language VARCHAR(8) DEFAULT '' NOT NULL,
  purpose_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  place TEXT DEFAULT '' NOT NULL,
  place_language VARCHAR(8) DEFAULT '' NOT NULL,
  place_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  started VARCHAR DEFAULT '' NOT NULL,
  ended VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_impact_group PRIMARY KEY (id),
  CONSTRAINT fk_impact_group_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_impact_group_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_impact_group_channel_id ON impact_group (channel_id);
CREATE INDEX ix_impact_group_enrolment_id ON impact_group (enrolment_id);
CREATE INDEX ix_impact_group_workshop_id_position ON impact_group (workshop_id, position);
CREATE TABLE objective (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  enrolment_id VARCHAR(32),
  channel_id VARCHAR(32),
  title TEXT DEFAULT '' NOT NULL,
  title_language VARCHAR(8) DEFAULT '' NOT NULL,
  title_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  measure TEXT DEFAULT '' NOT NULL,
  measure_language VARCHAR(8) DEFAULT '' NOT NULL,
  measure_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  due VARCHAR DEFAULT '' NOT NULL,
  status VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_objective PRIMARY KEY (id),
  CONSTRAINT fk_objective_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_objective_channel_id FOREIGN KEY(channel_id) REFERENCES channel (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_objective_channel_id ON objective (channel_id);
CREATE INDEX ix_objective_enrolment_id ON objective (enrolment_id);
CREATE INDEX ix_objective_workshop_id_position ON objective (workshop_id, position);
ALTER TABLE "proposition" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
CREATE TABLE team_member (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  enrolment_id VARCHAR(32),
  name TEXT DEFAULT '' NOT NULL,
  name_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  role TEXT DEFAULT '' NOT NULL,
  role_language VARCHAR(8) DEFAULT '' NOT NULL,
  role_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  organisation TEXT DEFAULT '' NOT NULL,
  organisation_language VARCHAR(8) DEFAULT '' NOT NULL,
  organisation_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  email VARCHAR DEFAULT '' NOT NULL,
  phone VARCHAR DEFAULT '' NOT NULL,
  joined VARCHAR DEFAULT '' NOT NULL,
  left_on VARCHAR DEFAULT '' NOT NULL,
  name_consent BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_team_member PRIMARY KEY (id),
  CONSTRAINT fk_team_member_enrolment_id FOREIGN KEY(enrolment_id) REFERENCES enrolment (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_team_member_enrolment_id ON team_member (enrolment_id);
CREATE INDEX ix_team_member_workshop_id_position ON team_member (workshop_id, position);
CREATE TABLE capacity_reading (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  capacity_indicator_id VARCHAR(32),
  date VARCHAR DEFAULT '' NOT NULL,
  value_hundredths INTEGER,
  baseline BOOLEAN DEFAULT '0' NOT NULL,
  notes TEXT DEFAULT '' NOT NULL,
  notes_language VARCHAR(8) DEFAULT '' NOT NULL,
  notes_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  CONSTRAINT pk_capacity_reading PRIMARY KEY (id),
  CONSTRAINT fk_capacity_reading_capacity_indicator_id FOREIGN KEY(capacity_indicator_id) REFERENCES capacity_indicator (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_capacity_reading_capacity_indicator_id ON capacity_reading (capacity_indicator_id);
CREATE INDEX ix_capacity_reading_workshop_id_position ON capacity_reading (workshop_id, position);
CREATE TABLE check_in (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  follow_up_id VARCHAR(32),
  spec VARCHAR DEFAULT '' NOT NULL,
  date VARCHAR DEFAULT '' NOT NULL,
  record_kind VARCHAR DEFAULT '' NOT NULL,
  record_id VARCHAR DEFAULT '' NOT NULL,
  status VARCHAR DEFAULT '' NOT NULL,
  next_date VARCHAR DEFAULT '' NOT NULL,
  evidence TEXT DEFAULT '' NOT NULL,
  evidence_language VARCHAR(8) DEFAULT '' NOT NULL,
  evidence_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  next_step TEXT DEFAULT '' NOT NULL,
  next_step_language VARCHAR(8) DEFAULT '' NOT NULL,
  next_step_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  spoke_with TEXT DEFAULT '' NOT NULL,
  spoke_with_language VARCHAR(8) DEFAULT '' NOT NULL,
  spoke_with_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  story_id VARCHAR(32),
  wish_id VARCHAR(32),
  partnership_asked BOOLEAN DEFAULT '0' NOT NULL,
  name_consent BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_check_in PRIMARY KEY (id),
  CONSTRAINT fk_check_in_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_check_in_follow_up_id FOREIGN KEY(follow_up_id) REFERENCES follow_up (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_check_in_story_id FOREIGN KEY(story_id) REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_check_in_wish_id FOREIGN KEY(wish_id) REFERENCES finding (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_check_in_follow_up_id ON check_in (follow_up_id);
CREATE INDEX ix_check_in_record_id ON check_in (record_id);
CREATE INDEX ix_check_in_story_id ON check_in (story_id);
CREATE INDEX ix_check_in_wish_id ON check_in (wish_id);
CREATE INDEX ix_check_in_workshop_id_position ON check_in (workshop_id, position);
CREATE TABLE image_word (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  image_reading_id VARCHAR(32),
  word TEXT DEFAULT '' NOT NULL,
  word_language VARCHAR(8) DEFAULT '' NOT NULL,
  word_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  count INTEGER,
  tone VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_image_word PRIMARY KEY (id),
  CONSTRAINT fk_image_word_image_reading_id FOREIGN KEY(image_reading_id) REFERENCES image_reading (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_image_word_image_reading_id ON image_word (image_reading_id);
CREATE INDEX ix_image_word_workshop_id_position ON image_word (workshop_id, position);
CREATE TABLE impact_group_member (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  impact_group_id VARCHAR(32),
  name TEXT DEFAULT '' NOT NULL,
  name_language VARCHAR(8) DEFAULT '' NOT NULL,
  name_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  role TEXT DEFAULT '' NOT NULL,
  role_language VARCHAR(8) DEFAULT '' NOT NULL,
  role_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  joined VARCHAR DEFAULT '' NOT NULL,
  left_on VARCHAR DEFAULT '' NOT NULL,
  name_consent BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_impact_group_member PRIMARY KEY (id),
  CONSTRAINT fk_impact_group_member_impact_group_id FOREIGN KEY(impact_group_id) REFERENCES impact_group (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_impact_group_member_impact_group_id ON impact_group_member (impact_group_id);
CREATE INDEX ix_impact_group_member_workshop_id_position ON impact_group_member (workshop_id, position);
ALTER TABLE "initiative" ADD COLUMN driver VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "initiative" ADD COLUMN transferred_to TEXT DEFAULT '' NOT NULL;
ALTER TABLE "initiative" ADD COLUMN transferred_to_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "initiative" ADD COLUMN transferred_to_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "initiative" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
CREATE TABLE plan_line (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  objective_id VARCHAR(32),
  title TEXT DEFAULT '' NOT NULL,
  title_language VARCHAR(8) DEFAULT '' NOT NULL,
  title_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  source TEXT DEFAULT '' NOT NULL,
  source_language VARCHAR(8) DEFAULT '' NOT NULL,
  source_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  year INTEGER,
  amount_agorot INTEGER,
  spent_agorot INTEGER,
  status VARCHAR DEFAULT '' NOT NULL,
  CONSTRAINT pk_plan_line PRIMARY KEY (id),
  CONSTRAINT fk_plan_line_objective_id FOREIGN KEY(objective_id) REFERENCES objective (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_plan_line_objective_id ON plan_line (objective_id);
CREATE INDEX ix_plan_line_workshop_id_position ON plan_line (workshop_id, position);
CREATE TABLE training_attendance (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) DEFAULT '00000000000070008000000000000001' NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  training_id VARCHAR(32),
  team_member_id VARCHAR(32),
  CONSTRAINT pk_training_attendance PRIMARY KEY (id),
  CONSTRAINT fk_training_attendance_training_id FOREIGN KEY(training_id) REFERENCES training (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_training_attendance_team_member_id FOREIGN KEY(team_member_id) REFERENCES team_member (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_training_attendance_team_member_id ON training_attendance (team_member_id);
CREATE INDEX ix_training_attendance_training_id ON training_attendance (training_id);
CREATE INDEX ix_training_attendance_workshop_id_position ON training_attendance (workshop_id, position);
ALTER TABLE "action" ADD COLUMN transferred_to TEXT DEFAULT '' NOT NULL;
ALTER TABLE "action" ADD COLUMN transferred_to_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "action" ADD COLUMN transferred_to_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
ALTER TABLE "action" ADD COLUMN driver VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "action" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN driver VARCHAR DEFAULT '' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN channels JSON DEFAULT '[]' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN transferred_to TEXT DEFAULT '' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN transferred_to_language VARCHAR(8) DEFAULT '' NOT NULL;
ALTER TABLE "commitment" ADD COLUMN transferred_to_direction VARCHAR(4) DEFAULT 'auto' NOT NULL;
CREATE TABLE partnership (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  created VARCHAR(26) NOT NULL,
  changed VARCHAR(26) NOT NULL,
  field_clocks JSON DEFAULT '{}' NOT NULL,
  deleted VARCHAR(26) DEFAULT '' NOT NULL,
  position VARCHAR DEFAULT '' NOT NULL,
  check_in_id VARCHAR(32),
  partner TEXT DEFAULT '' NOT NULL,
  partner_language VARCHAR(8) DEFAULT '' NOT NULL,
  partner_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  purpose TEXT DEFAULT '' NOT NULL,
  purpose_language VARCHAR(8) DEFAULT '' NOT NULL,
  purpose_direction VARCHAR(4) DEFAULT 'auto' NOT NULL,
  status VARCHAR DEFAULT '' NOT NULL,
  since VARCHAR DEFAULT '' NOT NULL,
  name_consent BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_partnership PRIMARY KEY (id),
  CONSTRAINT fk_partnership_workshop_id FOREIGN KEY(workshop_id) REFERENCES workshop (id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT fk_partnership_check_in_id FOREIGN KEY(check_in_id) REFERENCES check_in (id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX ix_partnership_check_in_id ON partnership (check_in_id);
CREATE INDEX ix_partnership_workshop_id_position ON partnership (workshop_id, position);
ALTER TABLE conflict RENAME TO conflict_before;
DROP INDEX ix_conflict_workshop_id;
CREATE TABLE "conflict" (
  id VARCHAR(32) NOT NULL,
  workshop_id VARCHAR(32) NOT NULL,
  record_kind VARCHAR NOT NULL,
  record_id VARCHAR(32) NOT NULL,
  field VARCHAR NOT NULL,
  kept TEXT NOT NULL,
  other TEXT NOT NULL,
  kept_stamp VARCHAR(26) NOT NULL,
  other_stamp VARCHAR(26) NOT NULL,
  resolved BOOLEAN DEFAULT '0' NOT NULL,
  CONSTRAINT pk_conflict PRIMARY KEY (id)
);
INSERT INTO conflict (id, workshop_id, record_kind, record_id, field, kept, other, kept_stamp, other_stamp, resolved) SELECT id, workshop_id, record_kind, record_id, field, kept, other, kept_stamp, other_stamp, resolved FROM conflict_before;
DROP TABLE conflict_before;
CREATE INDEX ix_conflict_workshop_id ON "conflict" (workshop_id);
