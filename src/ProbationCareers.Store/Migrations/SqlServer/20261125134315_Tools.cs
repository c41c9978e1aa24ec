using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProbationCareers.Store.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Tools : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "FirstStep",
                table: "Pathways",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "RulesAreIncomplete",
                table: "Pathways",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Closes",
                table: "PageRequirements",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "HelpUrl",
                table: "PageRequirements",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Met",
                table: "PageRequirements",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Missing",
                table: "PageRequirements",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");

            migrationBuilder.AddColumn<string>(
                name: "Once",
                table: "PageRequirements",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "FailedSearches",
                columns: table => new
                {
                    Words = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Times = table.Column<int>(type: "int", nullable: false),
                    FirstOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FailedSearches", x => x.Words);
                });

            migrationBuilder.CreateTable(
                name: "PathwayShorter",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ShorterAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PathwayShorter", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PathwayShorter_Pathways_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pathways",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PathwayShorter_Pathways_ShorterAddress",
                        column: x => x.ShorterAddress,
                        principalTable: "Pathways",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleFactSources",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Fact = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleFactSources", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_RoleFactSources_Roles_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleFactSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleTraits",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Aspect = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Part = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleTraits", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_RoleTraits_Roles_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleTraits_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleWorkWith",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Who = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleWorkWith", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_RoleWorkWith_Roles_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_RoleWorkWith_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RouteQuestions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hint = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteQuestions", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Synonyms",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    When = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Also = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Synonyms", x => x.Position);
                });

            migrationBuilder.CreateTable(
                name: "WorkQuestions",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Question = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hint = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkQuestions", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "RouteAnswers",
                columns: table => new
                {
                    QuestionKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hint = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    InRoleAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Contradicts = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RouteAnswers", x => new { x.QuestionKey, x.Key });
                    table.ForeignKey(
                        name: "FK_RouteAnswers_Roles_InRoleAddress",
                        column: x => x.InRoleAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RouteAnswers_RouteQuestions_QuestionKey",
                        column: x => x.QuestionKey,
                        principalTable: "RouteQuestions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkAnswers",
                columns: table => new
                {
                    QuestionKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Likes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Avoids = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkAnswers", x => new { x.QuestionKey, x.Key });
                    table.ForeignKey(
                        name: "FK_WorkAnswers_WorkQuestions_QuestionKey",
                        column: x => x.QuestionKey,
                        principalTable: "WorkQuestions",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_FailedSearches_LastOn",
                table: "FailedSearches",
                column: "LastOn");

            migrationBuilder.CreateIndex(
                name: "IX_PathwayShorter_ShorterAddress",
                table: "PathwayShorter",
                column: "ShorterAddress");

            migrationBuilder.CreateIndex(
                name: "IX_RoleFactSources_SourceKey",
                table: "RoleFactSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_RoleTraits_SourceKey",
                table: "RoleTraits",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_RoleWorkWith_SourceKey",
                table: "RoleWorkWith",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_RouteAnswers_InRoleAddress",
                table: "RouteAnswers",
                column: "InRoleAddress");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "FailedSearches");

            migrationBuilder.DropTable(
                name: "PathwayShorter");

            migrationBuilder.DropTable(
                name: "RoleFactSources");

            migrationBuilder.DropTable(
                name: "RoleTraits");

            migrationBuilder.DropTable(
                name: "RoleWorkWith");

            migrationBuilder.DropTable(
                name: "RouteAnswers");

            migrationBuilder.DropTable(
                name: "Synonyms");

            migrationBuilder.DropTable(
                name: "WorkAnswers");

            migrationBuilder.DropTable(
                name: "RouteQuestions");

            migrationBuilder.DropTable(
                name: "WorkQuestions");

            migrationBuilder.DropColumn(
                name: "FirstStep",
                table: "Pathways");

            migrationBuilder.DropColumn(
                name: "RulesAreIncomplete",
                table: "Pathways");

            migrationBuilder.DropColumn(
                name: "Closes",
                table: "PageRequirements");

            migrationBuilder.DropColumn(
                name: "HelpUrl",
                table: "PageRequirements");

            migrationBuilder.DropColumn(
                name: "Met",
                table: "PageRequirements");

            migrationBuilder.DropColumn(
                name: "Missing",
                table: "PageRequirements");

            migrationBuilder.DropColumn(
                name: "Once",
                table: "PageRequirements");
        }
    }
}
