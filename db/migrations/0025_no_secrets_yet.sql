ALTER TABLE "people" ALTER COLUMN "password_hash" DROP NOT NULL;--> statement-breakpoint
ALTER TABLE "people" ALTER COLUMN "totp_secret" DROP NOT NULL;