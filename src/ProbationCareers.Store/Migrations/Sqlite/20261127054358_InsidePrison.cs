using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProbationCareers.Store.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class InsidePrison : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "InsidePrison",
                table: "WorkingEnvironments",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "InsidePrison",
                table: "WorkingEnvironments");
        }
    }
}
