CREATE TABLE "entrances" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "entrances_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"from_office_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"from_session" text NOT NULL,
	"reason" text NOT NULL,
	"ticket_hash" text NOT NULL,
	"ticket_until" timestamp with time zone NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"started_at" timestamp with time zone,
	"ends_at" timestamp with time zone,
	"ended_at" timestamp with time zone,
	CONSTRAINT "entrances_ticket_hash_unique" UNIQUE("ticket_hash"),
	CONSTRAINT "entrances_elsewhere" CHECK (from_office_id <> office_id),
	CONSTRAINT "entrances_reason" CHECK (reason <> ''),
	CONSTRAINT "entrances_time" CHECK ((started_at is null) = (ends_at is null))
);
--> statement-breakpoint
ALTER TABLE "entrances" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "notices" DROP CONSTRAINT "notices_kind";--> statement-breakpoint
ALTER TABLE "sessions" ADD COLUMN "entrance_id" integer;--> statement-breakpoint
ALTER TABLE "entrances" ADD CONSTRAINT "entrances_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entrances" ADD CONSTRAINT "entrances_from_office_id_offices_id_fk" FOREIGN KEY ("from_office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "entrances" ADD CONSTRAINT "entrances_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "entrances_open" ON "entrances" USING btree ("office_id","ends_at") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_entrance_id_entrances_id_fk" FOREIGN KEY ("entrance_id") REFERENCES "public"."entrances"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_kind" CHECK (kind in ('invited', 'joined', 'reset', 'passphrase', 'device', 'factors', 'factorsTold', 'suspension', 'suspended', 'handedOver', 'submitted', 'returned', 'published', 'overridden', 'review', 'reminders', 'asked', 'escalated', 'answered', 'exchange', 'exchanged', 'decided', 'exposed', 'proposed', 'ruled', 'duties', 'hosts', 'entered'));--> statement-breakpoint
CREATE POLICY "office_reads" ON "entrances" AS PERMISSIVE FOR SELECT TO "serumpun_office" USING (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_scope" ON "entrances" AS PERMISSIVE FOR ALL TO "serumpun_across" USING (office_id = any ((select app.offices())::int[])) WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "auth_all" ON "entrances" AS PERMISSIVE FOR ALL TO "serumpun_auth" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "system_all" ON "entrances" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
ALTER POLICY "office_reads" ON "people" TO serumpun_office USING (id in (select person_id from memberships where office_id = (select app.office()) union all select person_id from entrances where office_id = (select app.office())));
--> statement-breakpoint
-- The hash of a ticket is for those who make and take it.
GRANT SELECT (id, office_id, from_office_id, person_id, reason, created_at, started_at, ends_at, ended_at) ON entrances TO serumpun_office;
--> statement-breakpoint
GRANT SELECT, INSERT ON entrances TO serumpun_across;
--> statement-breakpoint
GRANT SELECT, UPDATE ON entrances TO serumpun_auth;
--> statement-breakpoint
GRANT ALL ON entrances TO serumpun_system;
