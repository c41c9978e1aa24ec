using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProbationCareers.Store.Migrations.SqlServer
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
                type: "bit",
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
