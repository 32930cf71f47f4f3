CREATE TABLE "letters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "letters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"notice_id" bigint NOT NULL,
	"office_id" integer NOT NULL,
	"person_id" integer NOT NULL,
	"address" text NOT NULL,
	"subject" text NOT NULL,
	"text" text NOT NULL,
	"html" text NOT NULL,
	"path" text NOT NULL,
	"task" text NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp with time zone DEFAULT now() NOT NULL,
	"sent_at" timestamp with time zone,
	"failure" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "letters" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "notices" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "notices_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"office_id" integer NOT NULL,
	"kind" text NOT NULL,
	"entry_id" uuid,
	"actor_id" integer,
	"detail" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"spread_at" timestamp with time zone,
	CONSTRAINT "notices_kind" CHECK (kind in ('submitted', 'returned', 'published', 'overridden', 'review', 'reminders'))
);
--> statement-breakpoint
ALTER TABLE "notices" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "entries" ADD COLUMN "confirmed_at" timestamp with time zone;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_notice_id_notices_id_fk" FOREIGN KEY ("notice_id") REFERENCES "public"."notices"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letters" ADD CONSTRAINT "letters_person_id_people_id_fk" FOREIGN KEY ("person_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_office_id_offices_id_fk" FOREIGN KEY ("office_id") REFERENCES "public"."offices"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notices" ADD CONSTRAINT "notices_actor_id_people_id_fk" FOREIGN KEY ("actor_id") REFERENCES "public"."people"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "letters_open" ON "letters" USING btree ("next_try_at") WHERE sent_at is null;--> statement-breakpoint
CREATE INDEX "notices_open" ON "notices" USING btree ("id") WHERE spread_at is null;--> statement-breakpoint
CREATE POLICY "system_all" ON "letters" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "office_adds" ON "notices" AS PERMISSIVE FOR INSERT TO "serumpun_office" WITH CHECK (office_id = (select app.office()));--> statement-breakpoint
CREATE POLICY "across_adds" ON "notices" AS PERMISSIVE FOR INSERT TO "serumpun_across" WITH CHECK (office_id = any ((select app.offices())::int[]));--> statement-breakpoint
CREATE POLICY "system_all" ON "notices" AS PERMISSIVE FOR ALL TO "serumpun_system" USING (true) WITH CHECK (true);
--> statement-breakpoint
GRANT INSERT ON notices TO serumpun_office, serumpun_across;
--> statement-breakpoint
GRANT ALL ON notices, letters TO serumpun_system;
