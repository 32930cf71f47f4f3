CREATE TABLE "emergencies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "emergencies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"kind" text NOT NULL,
	"scope" text NOT NULL,
	"reason" text NOT NULL,
	"states" jsonb NOT NULL,
	"started_by" integer NOT NULL,
	"started_by_name" text NOT NULL,
	"started_at" timestamp with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp with time zone,
	"ended_by_name" text DEFAULT '' NOT NULL,
	CONSTRAINT "emergencies_kind" CHECK (kind in ('freeze', 'sessions', 'quarantine', 'rollback')),
	CONSTRAINT "emergencies_reason" CHECK (reason <> '')
);
--> statement-breakpoint
ALTER TABLE "emergencies" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "frozen_from" text;--> statement-breakpoint
ALTER TABLE "offices" ADD COLUMN "quarantine" jsonb;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "passphrase_due" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ADD COLUMN "factor_due" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "emergencies" ADD CONSTRAINT "emergencies_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "emergencies" ADD CONSTRAINT "emergencies_started_by_people_id_fk" FOREIGN KEY ("started_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "emergencies_running" ON "emergencies" USING btree ("office_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'secured', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties', 'hosts', 'entered', 'emergency'));--> statement-breakpoint
ALTER TABLE "offices" ADD CONSTRAINT "offices_frozen_from" CHECK (frozen_from in ('preparing', 'live'));--> statement-breakpoint
CREATE POLICY "across_scope" ON "emergencies" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "emergencies" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON emergencies TO serumpun_across;
--> statement-breakpoint
GRANT ALL ON emergencies TO serumpun_system;
--> statement-breakpoint
-- The centre asks for a new passphrase or factor; it neither reads nor writes one.
GRANT UPDATE (passphrase_due, factor_due) ON people TO serumpun_across, serumpun_auth;
