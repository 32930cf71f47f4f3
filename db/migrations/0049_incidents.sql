CREATE TABLE "incident_lines" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incident_lines_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"incident_id" bigint NOT NULL,
	"at" timestamp with time zone NOT NULL,
	"words" text NOT NULL,
	"written_by_name" text NOT NULL,
	"written_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "incident_lines" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "incidents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "incidents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"offices" integer[] NOT NULL,
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"learned_at" timestamp with time zone NOT NULL,
	"learned_by" text NOT NULL,
	"since" timestamp with time zone NOT NULL,
	"until" timestamp with time zone,
	"facts" jsonb NOT NULL,
	"emergency_id" bigint,
	"told_bssn_at" timestamp with time zone,
	"told_persons_at" timestamp with time zone,
	"reminded" integer,
	"closed_at" timestamp with time zone,
	"closed_by_name" text DEFAULT '' NOT NULL,
	"lesson" text DEFAULT '' NOT NULL,
	"untold" text DEFAULT '' NOT NULL,
	"opened_by" integer NOT NULL,
	"opened_by_name" text NOT NULL,
	"opened_at" timestamp with time zone DEFAULT now() NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp with time zone DEFAULT now() NOT NULL,
	"lock" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "incidents_kind" CHECK (kind in ('defacement', 'links', 'account', 'data', 'upload', 'outage', 'other')),
	CONSTRAINT "incidents_lesson" CHECK (closed_at is null or lesson <> '')
);
--> statement-breakpoint
ALTER TABLE "incidents" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "incident_lines" ADD CONSTRAINT "incident_lines_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incident_lines" ADD CONSTRAINT "incident_lines_incident_id_incidents_id_fk" FOREIGN KEY ("incident_id") REFERENCES "public"."incidents"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_emergency_id_emergencies_id_fk" FOREIGN KEY ("emergency_id") REFERENCES "public"."emergencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "incidents" ADD CONSTRAINT "incidents_opened_by_people_id_fk" FOREIGN KEY ("opened_by") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "incident_lines_of" ON "incident_lines" USING btree ("incident_id","at");--> statement-breakpoint
CREATE INDEX "incidents_open" ON "incidents" USING btree ("office_id") WHERE closed_at is null;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'secured', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties', 'hosts', 'entered', 'emergency', 'incident'));--> statement-breakpoint
CREATE POLICY "office_reads" ON "incident_lines" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "incident_lines" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "incident_lines" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_reads" ON "incidents" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "incidents" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "incidents" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT SELECT ON incidents, incident_lines TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON incidents TO serumpun_across;
--> statement-breakpoint
GRANT SELECT, INSERT, DELETE ON incident_lines TO serumpun_across;
--> statement-breakpoint
GRANT ALL ON incidents, incident_lines TO serumpun_system;
