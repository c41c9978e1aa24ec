using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProbationCareers.Store.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Baseline : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // Lets a reader see one release while another is being published (CareersContext.BeginSnapshotAsync). The statement cannot be part of
            // a transaction. Databases that have it on already, such as those of Azure, are left alone, so that the account that migrates them
            // needs no more rights than it has. Down leaves it on: it is a setting of the whole database, and others may rely on it by then.
            migrationBuilder.Sql(
                """
                IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND snapshot_isolation_state = 0)
                    ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
                """,
                suppressTransaction: true);

            migrationBuilder.CreateTable(
                name: "Changes",
                columns: table => new
                {
                    Release = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    FigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    Subject = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Before = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    After = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Changes", x => new { x.Release, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Question = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    InShort = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Reading = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Do = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reviewed = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => x.Key);
                });

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
                name: "Images",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    MediaType = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Bytes = table.Column<byte[]>(type: "varbinary(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Images", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "IndexTexts",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Introduction = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_IndexTexts", x => x.Kind);
                });

            migrationBuilder.CreateTable(
                name: "LicenceStatements",
                columns: table => new
                {
                    Licence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Statement = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Url = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_LicenceStatements", x => x.Licence);
                });

            migrationBuilder.CreateTable(
                name: "Pages",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(250)", maxLength: 250, nullable: false),
                    Introduction = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Reviewed = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewBy = table.Column<DateOnly>(type: "date", nullable: false),
                    Owner = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PublishFrom = table.Column<DateOnly>(type: "date", nullable: true),
                    PublishTo = table.Column<DateOnly>(type: "date", nullable: true),
                    IsDraft = table.Column<bool>(type: "bit", nullable: false),
                    Written = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ChangedInRelease = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pages", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "PublishedAddresses",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FirstRelease = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PublishedAddresses", x => x.Address);
                });

            migrationBuilder.CreateTable(
                name: "Redirects",
                columns: table => new
                {
                    FromAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ToAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Redirects", x => x.FromAddress);
                });

            migrationBuilder.CreateTable(
                name: "Releases",
                columns: table => new
                {
                    Number = table.Column<int>(type: "int", nullable: false),
                    PublishedAt = table.Column<DateTime>(type: "datetime2", nullable: false),
                    ContentHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    Fingerprint = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false),
                    ChangesOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PageCount = table.Column<int>(type: "int", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Releases", x => x.Number);
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
                name: "SiteLinks",
                columns: table => new
                {
                    Place = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteLinks", x => new { x.Place, x.Position });
                });

            migrationBuilder.CreateTable(
                name: "SiteSettings",
                columns: table => new
                {
                    Id = table.Column<int>(type: "int", nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Summary = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Coverage = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    VacanciesTitle = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    VacanciesUrl = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    InterestTitle = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    InterestUrl = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    ContactTitle = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    ContactUrl = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SiteSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sources",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Publisher = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Url = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Licence = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Dated = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    DateNote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Looked = table.Column<DateOnly>(type: "date", nullable: false),
                    Sure = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Why = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sources", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Synonyms",
                columns: table => new
                {
                    Position = table.Column<int>(type: "int", nullable: false),
                    When = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Also = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Asks = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true)
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
                name: "ChangePages",
                columns: table => new
                {
                    Release = table.Column<int>(type: "int", nullable: false),
                    ChangePosition = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Title = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ChangePages", x => new { x.Release, x.ChangePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_ChangePages_Changes_Release_ChangePosition",
                        columns: x => new { x.Release, x.ChangePosition },
                        principalTable: "Changes",
                        principalColumns: new[] { "Release", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Guides",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Question = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ShortAnswer = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Guides", x => x.Address);
                    table.ForeignKey(
                        name: "FK_Guides_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PageClaims",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ClaimKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
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

            migrationBuilder.CreateTable(
                name: "PageFigures",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Anchor = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Expression = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    WorkedOut = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageFigures", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageFigures_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PageItems",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageItems", x => new { x.PageAddress, x.Kind, x.Position });
                    table.ForeignKey(
                        name: "FK_PageItems_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PageLinks",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Url = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageLinks", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageLinks_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PageRelations",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    TargetAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageRelations", x => new { x.PageAddress, x.Kind, x.Position });
                    table.ForeignKey(
                        name: "FK_PageRelations_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PageRelations_Pages_TargetAddress",
                        column: x => x.TargetAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PageSections",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Anchor = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Heading = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Html = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageSections", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageSections_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SitePages",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SitePages", x => x.Address);
                    table.ForeignKey(
                        name: "FK_SitePages_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Skills",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Skills", x => x.Address);
                    table.ForeignKey(
                        name: "FK_Skills_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "WorkingEnvironments",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Picture = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Hours = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Caseload = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Travel = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HybridWorking = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    InsidePrison = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WorkingEnvironments", x => x.Address);
                    table.ForeignKey(
                        name: "FK_WorkingEnvironments_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimAnswers",
                columns: table => new
                {
                    ClaimKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Says = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    IsGoneBy = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimAnswers", x => new { x.ClaimKey, x.Position });
                    table.ForeignKey(
                        name: "FK_ClaimAnswers_Claims_ClaimKey",
                        column: x => x.ClaimKey,
                        principalTable: "Claims",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_ClaimAnswers_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Figures",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Label = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    ValueInHundredths = table.Column<int>(type: "int", nullable: false),
                    ValueToInHundredths = table.Column<int>(type: "int", nullable: true),
                    Until = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Since = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsUnconfirmed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Figures", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Figures_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PageRequirements",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Strength = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Met = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Missing = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Closes = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Once = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    HelpUrl = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Level = table.Column<int>(type: "int", nullable: true),
                    Years = table.Column<int>(type: "int", nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageRequirements", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageRequirements_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PageRequirements_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PageSources",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageSources", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageSources_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PageSources_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Stories",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    AccountKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Teller = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stories", x => x.Address);
                    table.ForeignKey(
                        name: "FK_Stories_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Stories_Sources_AccountKey",
                        column: x => x.AccountKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Terms",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Name = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    ShortForm = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Meaning = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Terms", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Terms_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "FigureHistory",
                columns: table => new
                {
                    FigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    ValueInHundredths = table.Column<int>(type: "int", nullable: false),
                    ValueToInHundredths = table.Column<int>(type: "int", nullable: true),
                    Until = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Since = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Note = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    IsUnconfirmed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FigureHistory", x => new { x.FigureKey, x.Position });
                    table.ForeignKey(
                        name: "FK_FigureHistory_Figures_FigureKey",
                        column: x => x.FigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_FigureHistory_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "PageFigureParts",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    FigurePosition = table.Column<int>(type: "int", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    FigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageFigureParts", x => new { x.PageAddress, x.FigurePosition, x.Position });
                    table.ForeignKey(
                        name: "FK_PageFigureParts_Figures_FigureKey",
                        column: x => x.FigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PageFigureParts_PageFigures_PageAddress_FigurePosition",
                        columns: x => new { x.PageAddress, x.FigurePosition },
                        principalTable: "PageFigures",
                        principalColumns: new[] { "PageAddress", "Position" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PayPages",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Topic = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Band = table.Column<int>(type: "int", nullable: true),
                    InShort = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LowestFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    HighestFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayPages", x => x.Address);
                    table.ForeignKey(
                        name: "FK_PayPages_Figures_HighestFigureKey",
                        column: x => x.HighestFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PayPages_Figures_LowestFigureKey",
                        column: x => x.LowestFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PayPages_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PageTerms",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    TermKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PageTerms", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PageTerms_Pages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PageTerms_Terms_TermKey",
                        column: x => x.TermKey,
                        principalTable: "Terms",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "TermForms",
                columns: table => new
                {
                    TermKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermForms", x => new { x.TermKey, x.Position });
                    table.ForeignKey(
                        name: "FK_TermForms_Terms_TermKey",
                        column: x => x.TermKey,
                        principalTable: "Terms",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "TermRelations",
                columns: table => new
                {
                    TermKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    RelatedKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TermRelations", x => new { x.TermKey, x.Position });
                    table.ForeignKey(
                        name: "FK_TermRelations_Terms_RelatedKey",
                        column: x => x.RelatedKey,
                        principalTable: "Terms",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_TermRelations_Terms_TermKey",
                        column: x => x.TermKey,
                        principalTable: "Terms",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PayAmounts",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    FigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayAmounts", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PayAmounts_Figures_FigureKey",
                        column: x => x.FigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PayAmounts_PayPages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "PayPages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "PayBenefits",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    IsUnconfirmed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PayBenefits", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PayBenefits_PayPages_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "PayPages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PayBenefits_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Roles",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    ShortName = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    PartOfAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Employer = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusNote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    PayBandAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    PayStartFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    PayHighestFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    PayIsUnconfirmed = table.Column<bool>(type: "bit", nullable: false),
                    PayNote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    WeekFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    HoursPattern = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Evenings = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Weekends = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Nights = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Caseload = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    CaseloadNote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Uniform = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    Travel = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    YouNeed = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    HowLong = table.Column<string>(type: "nvarchar(max)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Roles", x => x.Address);
                    table.ForeignKey(
                        name: "FK_Roles_Figures_PayHighestFigureKey",
                        column: x => x.PayHighestFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Roles_Figures_PayStartFigureKey",
                        column: x => x.PayStartFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Roles_Figures_WeekFigureKey",
                        column: x => x.WeekFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Roles_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Roles_PayPages_PayBandAddress",
                        column: x => x.PayBandAddress,
                        principalTable: "PayPages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Roles_Roles_PartOfAddress",
                        column: x => x.PartOfAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Campaigns",
                columns: table => new
                {
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    RoleAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Pathways = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Opened = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    Closes = table.Column<DateOnly>(type: "date", nullable: true),
                    Starts = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Campaigns", x => x.Key);
                    table.ForeignKey(
                        name: "FK_Campaigns_Roles_RoleAddress",
                        column: x => x.RoleAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Campaigns_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Pathways",
                columns: table => new
                {
                    Address = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Route = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    From = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    ToAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Status = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false),
                    StatusNote = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Closed = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: true),
                    OpensInWindows = table.Column<bool>(type: "bit", nullable: false),
                    RulesAreIncomplete = table.Column<bool>(type: "bit", nullable: false),
                    LengthFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    LengthNote = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    Employer = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    PayBandAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    PayStartFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    PayNote = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    FirstStep = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pathways", x => x.Address);
                    table.ForeignKey(
                        name: "FK_Pathways_Figures_LengthFigureKey",
                        column: x => x.LengthFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pathways_Figures_PayStartFigureKey",
                        column: x => x.PayStartFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pathways_Pages_Address",
                        column: x => x.Address,
                        principalTable: "Pages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_Pathways_PayPages_PayBandAddress",
                        column: x => x.PayBandAddress,
                        principalTable: "PayPages",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Pathways_Roles_ToAddress",
                        column: x => x.ToAddress,
                        principalTable: "Roles",
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
                name: "RoleFamilies",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Family = table.Column<string>(type: "nvarchar(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleFamilies", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_RoleFamilies_Roles_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
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
                name: "RouteAnswers",
                columns: table => new
                {
                    QuestionKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Key = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Text = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Hint = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    InRoleAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Contradicts = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    IsUnsure = table.Column<bool>(type: "bit", nullable: false)
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
                name: "PathwaySteps",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: false),
                    LengthFigureKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    LinkTitle = table.Column<string>(type: "nvarchar(300)", maxLength: 300, nullable: true),
                    LinkUrl = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    SourceKey = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: true),
                    IsUnconfirmed = table.Column<bool>(type: "bit", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PathwaySteps", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_PathwaySteps_Figures_LengthFigureKey",
                        column: x => x.LengthFigureKey,
                        principalTable: "Figures",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_PathwaySteps_Pathways_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Pathways",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_PathwaySteps_Sources_SourceKey",
                        column: x => x.SourceKey,
                        principalTable: "Sources",
                        principalColumn: "Key",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "RoleSteps",
                columns: table => new
                {
                    PageAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    NextRoleAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    PathwayAddress = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RoleSteps", x => new { x.PageAddress, x.Position });
                    table.ForeignKey(
                        name: "FK_RoleSteps_Pathways_PathwayAddress",
                        column: x => x.PathwayAddress,
                        principalTable: "Pathways",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoleSteps_Roles_NextRoleAddress",
                        column: x => x.NextRoleAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_RoleSteps_Roles_PageAddress",
                        column: x => x.PageAddress,
                        principalTable: "Roles",
                        principalColumn: "Address",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_RoleAddress",
                table: "Campaigns",
                column: "RoleAddress");

            migrationBuilder.CreateIndex(
                name: "IX_Campaigns_SourceKey",
                table: "Campaigns",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_ChangePages_Address",
                table: "ChangePages",
                column: "Address");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimAnswers_SourceKey",
                table: "ClaimAnswers",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_FailedSearches_LastOn",
                table: "FailedSearches",
                column: "LastOn");

            migrationBuilder.CreateIndex(
                name: "IX_FigureHistory_SourceKey",
                table: "FigureHistory",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Figures_SourceKey",
                table: "Figures",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_PageClaims_ClaimKey",
                table: "PageClaims",
                column: "ClaimKey");

            migrationBuilder.CreateIndex(
                name: "IX_PageFigureParts_FigureKey",
                table: "PageFigureParts",
                column: "FigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_PageRelations_TargetAddress",
                table: "PageRelations",
                column: "TargetAddress");

            migrationBuilder.CreateIndex(
                name: "IX_PageRequirements_SourceKey",
                table: "PageRequirements",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Pages_Kind_Slug",
                table: "Pages",
                columns: new[] { "Kind", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PageSources_SourceKey",
                table: "PageSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_PageTerms_TermKey",
                table: "PageTerms",
                column: "TermKey");

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_LengthFigureKey",
                table: "Pathways",
                column: "LengthFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_PayBandAddress",
                table: "Pathways",
                column: "PayBandAddress");

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_PayStartFigureKey",
                table: "Pathways",
                column: "PayStartFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Pathways_ToAddress",
                table: "Pathways",
                column: "ToAddress");

            migrationBuilder.CreateIndex(
                name: "IX_PathwaySteps_LengthFigureKey",
                table: "PathwaySteps",
                column: "LengthFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_PathwaySteps_SourceKey",
                table: "PathwaySteps",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_PayAmounts_FigureKey",
                table: "PayAmounts",
                column: "FigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_PayBenefits_SourceKey",
                table: "PayBenefits",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_PayPages_HighestFigureKey",
                table: "PayPages",
                column: "HighestFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_PayPages_LowestFigureKey",
                table: "PayPages",
                column: "LowestFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_RoleFactSources_SourceKey",
                table: "RoleFactSources",
                column: "SourceKey");

            migrationBuilder.CreateIndex(
                name: "IX_Roles_PartOfAddress",
                table: "Roles",
                column: "PartOfAddress");

            migrationBuilder.CreateIndex(
                name: "IX_Roles_PayBandAddress",
                table: "Roles",
                column: "PayBandAddress");

            migrationBuilder.CreateIndex(
                name: "IX_Roles_PayHighestFigureKey",
                table: "Roles",
                column: "PayHighestFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Roles_PayStartFigureKey",
                table: "Roles",
                column: "PayStartFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_Roles_WeekFigureKey",
                table: "Roles",
                column: "WeekFigureKey");

            migrationBuilder.CreateIndex(
                name: "IX_RoleSteps_NextRoleAddress",
                table: "RoleSteps",
                column: "NextRoleAddress");

            migrationBuilder.CreateIndex(
                name: "IX_RoleSteps_PathwayAddress",
                table: "RoleSteps",
                column: "PathwayAddress");

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

            migrationBuilder.CreateIndex(
                name: "IX_Stories_AccountKey",
                table: "Stories",
                column: "AccountKey");

            migrationBuilder.CreateIndex(
                name: "IX_TermRelations_RelatedKey",
                table: "TermRelations",
                column: "RelatedKey");

            migrationBuilder.CreateIndex(
                name: "IX_Terms_SourceKey",
                table: "Terms",
                column: "SourceKey");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Campaigns");

            migrationBuilder.DropTable(
                name: "ChangePages");

            migrationBuilder.DropTable(
                name: "ClaimAnswers");

            migrationBuilder.DropTable(
                name: "FailedSearches");

            migrationBuilder.DropTable(
                name: "FigureHistory");

            migrationBuilder.DropTable(
                name: "Guides");

            migrationBuilder.DropTable(
                name: "Images");

            migrationBuilder.DropTable(
                name: "IndexTexts");

            migrationBuilder.DropTable(
                name: "LicenceStatements");

            migrationBuilder.DropTable(
                name: "PageClaims");

            migrationBuilder.DropTable(
                name: "PageFigureParts");

            migrationBuilder.DropTable(
                name: "PageItems");

            migrationBuilder.DropTable(
                name: "PageLinks");

            migrationBuilder.DropTable(
                name: "PageRelations");

            migrationBuilder.DropTable(
                name: "PageRequirements");

            migrationBuilder.DropTable(
                name: "PageSections");

            migrationBuilder.DropTable(
                name: "PageSources");

            migrationBuilder.DropTable(
                name: "PageTerms");

            migrationBuilder.DropTable(
                name: "PathwaySteps");

            migrationBuilder.DropTable(
                name: "PayAmounts");

            migrationBuilder.DropTable(
                name: "PayBenefits");

            migrationBuilder.DropTable(
                name: "PublishedAddresses");

            migrationBuilder.DropTable(
                name: "Redirects");

            migrationBuilder.DropTable(
                name: "Releases");

            migrationBuilder.DropTable(
                name: "RoleFactSources");

            migrationBuilder.DropTable(
                name: "RoleFamilies");

            migrationBuilder.DropTable(
                name: "RoleSteps");

            migrationBuilder.DropTable(
                name: "RoleTraits");

            migrationBuilder.DropTable(
                name: "RoleWorkWith");

            migrationBuilder.DropTable(
                name: "RouteAnswers");

            migrationBuilder.DropTable(
                name: "SiteLinks");

            migrationBuilder.DropTable(
                name: "SitePages");

            migrationBuilder.DropTable(
                name: "SiteSettings");

            migrationBuilder.DropTable(
                name: "Skills");

            migrationBuilder.DropTable(
                name: "Stories");

            migrationBuilder.DropTable(
                name: "Synonyms");

            migrationBuilder.DropTable(
                name: "TermForms");

            migrationBuilder.DropTable(
                name: "TermRelations");

            migrationBuilder.DropTable(
                name: "WorkAnswers");

            migrationBuilder.DropTable(
                name: "WorkingEnvironments");

            migrationBuilder.DropTable(
                name: "Changes");

            migrationBuilder.DropTable(
                name: "Claims");

            migrationBuilder.DropTable(
                name: "PageFigures");

            migrationBuilder.DropTable(
                name: "Pathways");

            migrationBuilder.DropTable(
                name: "RouteQuestions");

            migrationBuilder.DropTable(
                name: "Terms");

            migrationBuilder.DropTable(
                name: "WorkQuestions");

            migrationBuilder.DropTable(
                name: "Roles");

            migrationBuilder.DropTable(
                name: "PayPages");

            migrationBuilder.DropTable(
                name: "Figures");

            migrationBuilder.DropTable(
                name: "Pages");

            migrationBuilder.DropTable(
                name: "Sources");
        }
    }
}
