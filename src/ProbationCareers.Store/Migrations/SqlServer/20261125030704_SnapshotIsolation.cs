using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ProbationCareers.Store.Migrations.SqlServer
{
    /// <summary>
    /// Lets a reader see one release while another is being published (CareersContext.BeginSnapshotAsync). The statement cannot
    /// be part of a transaction. Databases that have it on already, such as those of Azure, are left alone, so that the
    /// account that migrates them needs no more rights than it has.
    /// </summary>
    public partial class SnapshotIsolation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql(
            """
            IF EXISTS (SELECT 1 FROM sys.databases WHERE database_id = DB_ID() AND snapshot_isolation_state = 0)
                ALTER DATABASE CURRENT SET ALLOW_SNAPSHOT_ISOLATION ON;
            """,
            suppressTransaction: true);

        /// <summary>Leaves it on: it is a setting of the whole database, and others may rely on it by then.</summary>
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
