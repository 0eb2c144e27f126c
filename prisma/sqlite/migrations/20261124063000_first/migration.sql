-- Generated from the models, then hardened by hand: CHECK constraints on what the clinic relies on, and
-- triggers that keep the record append-only. Times are integer epoch milliseconds, never text.

-- CreateTable
CREATE TABLE "Setting" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    CONSTRAINT "Setting_key_said" CHECK (length(trim("key")) > 0)
);

-- CreateTable
CREATE TABLE "Ward" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    CONSTRAINT "Ward_name_said" CHECK (length(trim("name")) > 0)
);

-- CreateTable
CREATE TABLE "Patient" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "mrn" TEXT NOT NULL,
    "familyName" TEXT NOT NULL,
    "givenName" TEXT NOT NULL,
    "birthDate" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "wardId" TEXT NOT NULL,
    "bed" TEXT,
    "weightGrams" INTEGER,
    "indication" TEXT,
    "tumorBurden" TEXT,
    "cellDose" TEXT,
    "expansion" TEXT,
    "baselineIce" INTEGER,
    "capd" BOOLEAN NOT NULL,
    "registeredAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    "endReason" TEXT,
    "version" INTEGER NOT NULL,
    CONSTRAINT "Patient_wardId_fkey" FOREIGN KEY ("wardId") REFERENCES "Ward" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Patient_mrn_said" CHECK (length(trim("mrn")) > 0),
    CONSTRAINT "Patient_familyName_said" CHECK (length(trim("familyName")) > 0),
    CONSTRAINT "Patient_birthDate_date" CHECK ("birthDate" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]' AND date("birthDate") = "birthDate"),
    CONSTRAINT "Patient_sex_word" CHECK ("sex" IN ('female', 'male', 'other', 'unknown')),
    CONSTRAINT "Patient_weightGrams_range" CHECK ("weightGrams" IS NULL OR (typeof("weightGrams") = 'integer' AND "weightGrams" BETWEEN 1 AND 1000000)),
    CONSTRAINT "Patient_tumorBurden_word" CHECK ("tumorBurden" IS NULL OR "tumorBurden" IN ('low', 'high')),
    CONSTRAINT "Patient_baselineIce_range" CHECK ("baselineIce" IS NULL OR (typeof("baselineIce") = 'integer' AND "baselineIce" BETWEEN 0 AND 10)),
    CONSTRAINT "Patient_capd_flag" CHECK ("capd" IN (0, 1)),
    CONSTRAINT "Patient_registeredAt_instant" CHECK (typeof("registeredAt") = 'integer'),
    CONSTRAINT "Patient_endedAt_instant" CHECK ("endedAt" IS NULL OR typeof("endedAt") = 'integer'),
    CONSTRAINT "Patient_end_has_reason" CHECK (("endedAt" IS NULL) = ("endReason" IS NULL)),
    CONSTRAINT "Patient_version_range" CHECK (typeof("version") = 'integer' AND "version" >= 0)
);

-- CreateTable
CREATE TABLE "Infusion" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "patientId" TEXT NOT NULL,
    "product" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "doseLabel" TEXT,
    "recordedAt" DATETIME NOT NULL,
    "recordedById" TEXT NOT NULL,
    "enteredInError" BOOLEAN NOT NULL,
    "correctsId" TEXT,
    "reason" TEXT,
    CONSTRAINT "Infusion_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Infusion_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Infusion_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "Infusion" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Infusion_number_range" CHECK (typeof("number") = 'integer' AND "number" > 0),
    CONSTRAINT "Infusion_product_said" CHECK (length(trim("product")) > 0),
    CONSTRAINT "Infusion_startedAt_instant" CHECK (typeof("startedAt") = 'integer'),
    CONSTRAINT "Infusion_recordedAt_instant" CHECK (typeof("recordedAt") = 'integer'),
    CONSTRAINT "Infusion_enteredInError_flag" CHECK ("enteredInError" IN (0, 1)),
    CONSTRAINT "Infusion_correction_has_reason" CHECK ("correctsId" IS NULL OR ("reason" IS NOT NULL AND length(trim("reason")) > 0)),
    CONSTRAINT "Infusion_error_is_correction" CHECK ("enteredInError" = 0 OR "correctsId" IS NOT NULL),
    CONSTRAINT "Infusion_corrects_another" CHECK ("correctsId" IS NULL OR "correctsId" <> "id")
);

-- CreateTable
CREATE TABLE "NeuroCheck" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "patientId" TEXT NOT NULL,
    "observedAt" DATETIME NOT NULL,
    "recordedAt" DATETIME NOT NULL,
    "recordedById" TEXT NOT NULL,
    "skewMs" INTEGER NOT NULL,
    "findings" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "ruleset" TEXT NOT NULL,
    "temperatureDeciC" INTEGER,
    "note" TEXT,
    "source" TEXT NOT NULL,
    "enteredInError" BOOLEAN NOT NULL,
    "correctsId" TEXT,
    "reason" TEXT,
    CONSTRAINT "NeuroCheck_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NeuroCheck_recordedById_fkey" FOREIGN KEY ("recordedById") REFERENCES "User" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NeuroCheck_correctsId_fkey" FOREIGN KEY ("correctsId") REFERENCES "NeuroCheck" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "NeuroCheck_number_range" CHECK (typeof("number") = 'integer' AND "number" > 0),
    CONSTRAINT "NeuroCheck_observedAt_instant" CHECK (typeof("observedAt") = 'integer'),
    CONSTRAINT "NeuroCheck_recordedAt_instant" CHECK (typeof("recordedAt") = 'integer'),
    CONSTRAINT "NeuroCheck_skewMs_range" CHECK (typeof("skewMs") = 'integer' AND "skewMs" BETWEEN 0 AND 120000),
    CONSTRAINT "NeuroCheck_findings_json" CHECK (json_valid("findings") AND json_type("findings") = 'object'),
    CONSTRAINT "NeuroCheck_result_json" CHECK (json_valid("result") AND json_type("result") = 'object'),
    CONSTRAINT "NeuroCheck_result_kind" CHECK (CASE json_extract("result", '$.kind')
        WHEN 'graded' THEN coalesce(json_extract("result", '$.grade') IN (0, 1, 2, 3, 4), 0)
        WHEN 'incomplete' THEN coalesce(json_extract("result", '$.alertAs') IN (0, 1, 2, 3, 4), 0)
        WHEN 'not-assessable' THEN json_type("result", '$.reason') = 'text'
        ELSE 0
      END),
    CONSTRAINT "NeuroCheck_ruleset_said" CHECK (length(trim("ruleset")) > 0),
    CONSTRAINT "NeuroCheck_temperatureDeciC_range" CHECK ("temperatureDeciC" IS NULL OR (typeof("temperatureDeciC") = 'integer' AND "temperatureDeciC" BETWEEN 100 AND 500)),
    CONSTRAINT "NeuroCheck_source_word" CHECK ("source" IN ('bedside', 'import', 'demo')),
    CONSTRAINT "NeuroCheck_enteredInError_flag" CHECK ("enteredInError" IN (0, 1)),
    CONSTRAINT "NeuroCheck_correction_has_reason" CHECK ("correctsId" IS NULL OR ("reason" IS NOT NULL AND length(trim("reason")) > 0)),
    CONSTRAINT "NeuroCheck_error_is_correction" CHECK ("enteredInError" = 0 OR "correctsId" IS NOT NULL),
    CONSTRAINT "NeuroCheck_corrects_another" CHECK ("correctsId" IS NULL OR "correctsId" <> "id")
);

-- CreateTable
CREATE TABLE "Entry" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "patientId" TEXT,
    "fingerprint" TEXT NOT NULL,
    "response" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "Entry_key_uuid" CHECK (length("key") = 36),
    CONSTRAINT "Entry_number_range" CHECK (typeof("number") = 'integer' AND "number" > 0),
    CONSTRAINT "Entry_kind_said" CHECK (length(trim("kind")) > 0),
    CONSTRAINT "Entry_userId_said" CHECK (length(trim("userId")) > 0),
    CONSTRAINT "Entry_fingerprint_said" CHECK (length(trim("fingerprint")) > 0),
    CONSTRAINT "Entry_response_json" CHECK (json_valid("response") AND json_type("response") = 'object'),
    CONSTRAINT "Entry_at_instant" CHECK (typeof("at") = 'integer')
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "seq" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "actorId" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "patientId" TEXT,
    "subject" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "reason" TEXT,
    CONSTRAINT "AuditEvent_at_instant" CHECK (typeof("at") = 'integer'),
    CONSTRAINT "AuditEvent_actorId_said" CHECK (length(trim("actorId")) > 0),
    CONSTRAINT "AuditEvent_role_said" CHECK (length(trim("role")) > 0),
    CONSTRAINT "AuditEvent_action_said" CHECK (length(trim("action")) > 0),
    CONSTRAINT "AuditEvent_subject_said" CHECK (length(trim("subject")) > 0),
    CONSTRAINT "AuditEvent_before_json" CHECK ("before" IS NULL OR json_valid("before")),
    CONSTRAINT "AuditEvent_after_json" CHECK ("after" IS NULL OR json_valid("after"))
);

-- CreateTable
CREATE TABLE "PatientStatus" (
    "patientId" TEXT NOT NULL PRIMARY KEY,
    "wardId" TEXT NOT NULL,
    "active" BOOLEAN NOT NULL,
    "version" INTEGER NOT NULL,
    "digest" TEXT NOT NULL,
    CONSTRAINT "PatientStatus_patientId_fkey" FOREIGN KEY ("patientId") REFERENCES "Patient" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "PatientStatus_active_flag" CHECK ("active" IN (0, 1)),
    CONSTRAINT "PatientStatus_version_range" CHECK (typeof("version") = 'integer' AND "version" >= 0),
    CONSTRAINT "PatientStatus_digest_json" CHECK (json_valid("digest") AND json_type("digest") = 'object')
);

-- CreateTable
CREATE TABLE "Draft" (
    "userId" TEXT NOT NULL,
    "patientId" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "startedAt" DATETIME NOT NULL,
    "savedAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "patientId"),
    CONSTRAINT "Draft_answers_json" CHECK (json_valid("answers") AND json_type("answers") = 'object'),
    CONSTRAINT "Draft_startedAt_instant" CHECK (typeof("startedAt") = 'integer'),
    CONSTRAINT "Draft_savedAt_instant" CHECK (typeof("savedAt") = 'integer')
);

-- CreateTable
CREATE TABLE "FailedSignIn" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "username" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "at" DATETIME NOT NULL,
    CONSTRAINT "FailedSignIn_at_instant" CHECK (typeof("at") = 'integer')
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "tokenHash" TEXT NOT NULL PRIMARY KEY,
    "purpose" TEXT NOT NULL,
    "userId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    CONSTRAINT "AccountLink_createdAt_instant" CHECK (typeof("createdAt") = 'integer'),
    CONSTRAINT "AccountLink_expiresAt_instant" CHECK (typeof("expiresAt") = 'integer'),
    CONSTRAINT "AccountLink_usedAt_instant" CHECK ("usedAt" IS NULL OR typeof("usedAt") = 'integer')
);

-- CreateTable
CREATE TABLE "User" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL,
    "image" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "username" TEXT,
    "displayUsername" TEXT,
    "role" TEXT,
    "banned" BOOLEAN,
    "banReason" TEXT,
    "banExpires" DATETIME,
    CONSTRAINT "User_role_word" CHECK ("role" IS NULL OR "role" IN ('nurse', 'charge', 'physician', 'pharmacist', 'viewer', 'admin')),
    CONSTRAINT "User_createdAt_instant" CHECK (typeof("createdAt") = 'integer'),
    CONSTRAINT "User_updatedAt_instant" CHECK (typeof("updatedAt") = 'integer'),
    CONSTRAINT "User_banExpires_instant" CHECK ("banExpires" IS NULL OR typeof("banExpires") = 'integer')
);

-- CreateTable
CREATE TABLE "Session" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "expiresAt" DATETIME NOT NULL,
    "token" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "ipAddress" TEXT,
    "userAgent" TEXT,
    "userId" TEXT NOT NULL,
    "impersonatedBy" TEXT,
    CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Session_expiresAt_instant" CHECK (typeof("expiresAt") = 'integer'),
    CONSTRAINT "Session_createdAt_instant" CHECK (typeof("createdAt") = 'integer'),
    CONSTRAINT "Session_updatedAt_instant" CHECK (typeof("updatedAt") = 'integer')
);

-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "accessToken" TEXT,
    "refreshToken" TEXT,
    "idToken" TEXT,
    "accessTokenExpiresAt" DATETIME,
    "refreshTokenExpiresAt" DATETIME,
    "scope" TEXT,
    "password" TEXT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Account_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Account_createdAt_instant" CHECK (typeof("createdAt") = 'integer'),
    CONSTRAINT "Account_updatedAt_instant" CHECK (typeof("updatedAt") = 'integer')
);

-- CreateTable
CREATE TABLE "Verification" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Verification_expiresAt_instant" CHECK (typeof("expiresAt") = 'integer'),
    CONSTRAINT "Verification_createdAt_instant" CHECK (typeof("createdAt") = 'integer'),
    CONSTRAINT "Verification_updatedAt_instant" CHECK (typeof("updatedAt") = 'integer')
);

-- CreateTable
CREATE TABLE "RateLimit" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "lastRequest" BIGINT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Ward_name_key" ON "Ward"("name");

-- CreateIndex
CREATE UNIQUE INDEX "Patient_mrn_key" ON "Patient"("mrn");

-- CreateIndex
CREATE INDEX "Patient_wardId_idx" ON "Patient"("wardId");

-- CreateIndex
CREATE UNIQUE INDEX "Infusion_correctsId_key" ON "Infusion"("correctsId");

-- CreateIndex
CREATE INDEX "Infusion_patientId_startedAt_idx" ON "Infusion"("patientId", "startedAt");

-- CreateIndex
CREATE INDEX "Infusion_number_idx" ON "Infusion"("number");

-- CreateIndex
CREATE INDEX "Infusion_recordedById_idx" ON "Infusion"("recordedById");

-- CreateIndex
CREATE UNIQUE INDEX "NeuroCheck_correctsId_key" ON "NeuroCheck"("correctsId");

-- CreateIndex
CREATE INDEX "NeuroCheck_patientId_observedAt_idx" ON "NeuroCheck"("patientId", "observedAt");

-- CreateIndex
CREATE INDEX "NeuroCheck_number_idx" ON "NeuroCheck"("number");

-- CreateIndex
CREATE INDEX "NeuroCheck_recordedById_idx" ON "NeuroCheck"("recordedById");

-- CreateIndex
CREATE INDEX "Entry_number_idx" ON "Entry"("number");

-- CreateIndex
CREATE INDEX "Entry_patientId_idx" ON "Entry"("patientId");

-- CreateIndex
CREATE INDEX "AuditEvent_patientId_seq_idx" ON "AuditEvent"("patientId", "seq");

-- CreateIndex
CREATE INDEX "PatientStatus_active_wardId_idx" ON "PatientStatus"("active", "wardId");

-- CreateIndex
CREATE INDEX "FailedSignIn_username_at_idx" ON "FailedSignIn"("username", "at");

-- CreateIndex
CREATE INDEX "FailedSignIn_address_at_idx" ON "FailedSignIn"("address", "at");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- CreateIndex
CREATE UNIQUE INDEX "User_username_key" ON "User"("username");

-- CreateIndex
CREATE UNIQUE INDEX "Session_token_key" ON "Session"("token");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Account_userId_idx" ON "Account"("userId");

-- CreateIndex
CREATE INDEX "Verification_identifier_idx" ON "Verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "RateLimit_key_key" ON "RateLimit"("key");

-- What was written stays written. INSERT OR REPLACE would delete without asking the DELETE trigger,
-- so a second row under a known key is refused before it can.

CREATE TRIGGER "Infusion_no_update" BEFORE UPDATE ON "Infusion"
BEGIN SELECT RAISE(ABORT, 'Infusion is append-only: no row is ever changed'); END;

CREATE TRIGGER "Infusion_no_delete" BEFORE DELETE ON "Infusion"
BEGIN SELECT RAISE(ABORT, 'Infusion is append-only: no row is ever deleted'); END;

CREATE TRIGGER "Infusion_no_replace" BEFORE INSERT ON "Infusion"
WHEN EXISTS (SELECT 1 FROM "Infusion" WHERE "id" = NEW."id" OR "correctsId" = NEW."correctsId")
BEGIN SELECT RAISE(ABORT, 'Infusion is append-only: this row exists already'); END;

CREATE TRIGGER "NeuroCheck_no_update" BEFORE UPDATE ON "NeuroCheck"
BEGIN SELECT RAISE(ABORT, 'NeuroCheck is append-only: no row is ever changed'); END;

CREATE TRIGGER "NeuroCheck_no_delete" BEFORE DELETE ON "NeuroCheck"
BEGIN SELECT RAISE(ABORT, 'NeuroCheck is append-only: no row is ever deleted'); END;

CREATE TRIGGER "NeuroCheck_no_replace" BEFORE INSERT ON "NeuroCheck"
WHEN EXISTS (SELECT 1 FROM "NeuroCheck" WHERE "id" = NEW."id" OR "correctsId" = NEW."correctsId")
BEGIN SELECT RAISE(ABORT, 'NeuroCheck is append-only: this row exists already'); END;

CREATE TRIGGER "AuditEvent_no_update" BEFORE UPDATE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'AuditEvent is append-only: no row is ever changed'); END;

CREATE TRIGGER "AuditEvent_no_delete" BEFORE DELETE ON "AuditEvent"
BEGIN SELECT RAISE(ABORT, 'AuditEvent is append-only: no row is ever deleted'); END;

CREATE TRIGGER "AuditEvent_no_replace" BEFORE INSERT ON "AuditEvent"
WHEN EXISTS (SELECT 1 FROM "AuditEvent" WHERE "seq" = NEW."seq")
BEGIN SELECT RAISE(ABORT, 'AuditEvent is append-only: this row exists already'); END;

CREATE TRIGGER "Entry_no_update" BEFORE UPDATE ON "Entry"
BEGIN SELECT RAISE(ABORT, 'Entry is append-only: no row is ever changed'); END;

CREATE TRIGGER "Entry_no_delete" BEFORE DELETE ON "Entry"
BEGIN SELECT RAISE(ABORT, 'Entry is append-only: no row is ever deleted'); END;

CREATE TRIGGER "Entry_no_replace" BEFORE INSERT ON "Entry"
WHEN EXISTS (SELECT 1 FROM "Entry" WHERE "key" = NEW."key")
BEGIN SELECT RAISE(ABORT, 'Entry is append-only: this row exists already'); END;

-- A correction is about the same patient and keeps the number.

CREATE TRIGGER "Infusion_correction_matches" BEFORE INSERT ON "Infusion"
WHEN NEW."correctsId" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "Infusion"
  WHERE "id" = NEW."correctsId" AND "patientId" = NEW."patientId" AND "number" = NEW."number"
)
BEGIN SELECT RAISE(ABORT, 'Infusion: a correction keeps the patient and the number'); END;

CREATE TRIGGER "NeuroCheck_correction_matches" BEFORE INSERT ON "NeuroCheck"
WHEN NEW."correctsId" IS NOT NULL AND NOT EXISTS (
  SELECT 1 FROM "NeuroCheck"
  WHERE "id" = NEW."correctsId" AND "patientId" = NEW."patientId" AND "number" = NEW."number"
)
BEGIN SELECT RAISE(ABORT, 'NeuroCheck: a correction keeps the patient and the number'); END;

-- A gap in the audit trail would hide a removed row.
CREATE TRIGGER "AuditEvent_no_gap" BEFORE INSERT ON "AuditEvent"
WHEN NEW."seq" <> (SELECT coalesce(max("seq"), 0) + 1 FROM "AuditEvent")
BEGIN SELECT RAISE(ABORT, 'AuditEvent.seq grows by one'); END;

-- A version that went back would let a stale write pass as fresh.
CREATE TRIGGER "Patient_version_grows" BEFORE UPDATE ON "Patient"
WHEN NEW."version" < OLD."version"
BEGIN SELECT RAISE(ABORT, 'Patient.version never goes back'); END;

CREATE TRIGGER "Patient_no_delete" BEFORE DELETE ON "Patient"
BEGIN SELECT RAISE(ABORT, 'Patient: a record is never deleted'); END;
