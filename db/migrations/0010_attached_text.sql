ALTER TABLE "live_entries" ADD COLUMN "attached" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "live_entries" drop column "search";
--> statement-breakpoint
ALTER TABLE "live_entries" ADD COLUMN "search" "tsvector" GENERATED ALWAYS AS (setweight(to_tsvector('app.indonesian', title), 'A') || setweight(to_tsvector('app.indonesian', summary), 'B') || setweight(to_tsvector('app.indonesian', left(plain, 200000)), 'C') || setweight(to_tsvector('app.indonesian', left(attached, 200000)), 'D')) STORED;
--> statement-breakpoint
CREATE INDEX "live_search" ON "live_entries" USING gin ("search");
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "decorative" boolean DEFAULT false NOT NULL;
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focal_x" real;
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "focal_y" real;
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "reading" text DEFAULT 'none' NOT NULL;
--> statement-breakpoint
ALTER TABLE "media" ADD COLUMN "extracted" text DEFAULT '' NOT NULL;
--> statement-breakpoint
ALTER TABLE "media" ADD CONSTRAINT "media_reading" CHECK (reading in ('none', 'pending', 'file', 'machine', 'unreadable'));