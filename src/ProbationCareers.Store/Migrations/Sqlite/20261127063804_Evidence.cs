using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProbationCareers.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Evidence : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "InShort",
                table: "Claims",
                type: "TEXT",
                maxLength: 300,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "PageClaims",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimKey = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageClaims", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageClaims_Claims_ClaimKey",
                        column: x => x.ClaimKey,
                        principalTable: "Claims",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PageClaims_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PageClaims_ClaimKey",
                table: "PageClaims",
                column: "ClaimKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PageClaims");

            migrationBuilder.DropColumn(
                name: "InShort",
                table: "Claims");
        }
    }
}
