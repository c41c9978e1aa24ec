using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace ProbationCareers.Store.Tests.Migrations;

/// <summary>What SQL Server would refuse, found without a server: in the script that a deployment runs.</summary>
public sealed class SqlServerScriptTests
{
    /// <summary>The most bytes of a clustered key; other indexes may have more.</summary>
    private const int MostBytesOfAKey = 900;

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Script_OfTheMigrations_IsTransactSql(MigrationsSqlGenerationOptions options)
    {
        var script = Script(options);

        TransactSql.Errors(script).ShouldBeEmpty();
    }

    [Fact]
    public void Script_WithAMistake_IsNot()
    {
        var script = Script().Replace("CREATE TABLE [Pages] (", "CREATE TABLE [Pages] ((", StringComparison.Ordinal);

        TransactSql.Errors(script).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Script_OfTheMigrations_MakesTheTablesAndColumnsOfTheModel()
    {
        await using var sqlite = new SqliteDesign().CreateDbContext([]);

        var columns = Columns().Select(column => $"{column.Table}.{column.Definition.ColumnIdentifier.Value}");

        columns
            .Order(StringComparer.Ordinal)
            .ShouldBe(
                sqlite
                    .Model.GetRelationalModel()
                    .Tables.SelectMany(table => table.Columns, (table, column) => $"{table.Name}.{column.Name}")
                    .Order(StringComparer.Ordinal)
            );
    }

    [Fact]
    public void Script_OfTheMigrations_HasNoKeyOrIndexThatIsTooLong()
    {
        var bytes = Columns()
            .ToDictionary(
                column => (column.Table, column.Definition.ColumnIdentifier.Value),
                column => BytesOf(column.Definition.DataType)
            );

        var keys = KeysAndIndexes().ToList();

        keys.Count.ShouldBeGreaterThan(40);
        keys.Where(key => key.Columns.Sum(column => bytes[(key.Table, column)]) > MostBytesOfAKey).ShouldBeEmpty();
    }

    [Fact]
    public async Task ForeignKeys_ThatDeleteInTurn_ReachEachTableOnOneWay()
    {
        await using var context = new SqlServerDesign().CreateDbContext([]);
        var cascades = context
            .Model.GetRelationalModel()
            .Tables.SelectMany(table => table.ForeignKeyConstraints)
            .Where(key => key.OnDeleteAction is ReferentialAction.Cascade or ReferentialAction.SetNull or ReferentialAction.SetDefault)
            .ToLookup(key => key.Table, key => key.PrincipalTable);

        var several = context
            .Model.GetRelationalModel()
            .Tables.Where(table => Ancestors(table).GroupBy(ancestor => ancestor).Any(ways => ways.Count() > 1 || ways.Key == table));

        cascades.Count.ShouldBeGreaterThan(10);
        several.Select(table => table.Name).ShouldBeEmpty("SQL Server refuses several cascade paths (error 1785)");

        IEnumerable<ITable> Ancestors(ITable table) => cascades[table].SelectMany(parent => Ancestors(parent).Prepend(parent));
    }

    [Theory]
    [InlineData(MigrationsSqlGenerationOptions.Default)]
    [InlineData(MigrationsSqlGenerationOptions.Idempotent)]
    public void Script_OfTheMigrations_AllowsSnapshotsOutsideOfAnyTransaction(MigrationsSqlGenerationOptions options)
    {
        var script = Script(options);

        var statement = TransactSql.Find<AlterDatabaseSetStatement>(script).ShouldHaveSingleItem();
        statement.UseCurrent.ShouldBeTrue();
        statement
            .Options.ShouldHaveSingleItem()
            .ShouldBeOfType<OnOffDatabaseOption>()
            .ShouldSatisfyAllConditions(
                option => option.OptionKind.ShouldBe(DatabaseOptionKind.AllowSnapshotIsolation),
                option => option.OptionState.ShouldBe(OptionState.On)
            );
        var begun = TransactSql.Find<BeginTransactionStatement>(script).Count(begin => begin.StartOffset < statement.StartOffset);
        var ended = TransactSql.Find<CommitTransactionStatement>(script).Count(commit => commit.StartOffset < statement.StartOffset);
        ended.ShouldBe(begun);
    }

    private static string Script(MigrationsSqlGenerationOptions options = MigrationsSqlGenerationOptions.Default)
    {
        using var context = new SqlServerDesign().CreateDbContext([]);
        return context.GetService<IMigrator>().GenerateScript(options: options);
    }

    private static IEnumerable<CreateTableStatement> Tables() =>
        TransactSql.Find<CreateTableStatement>(Script()).Where(table => NameOf(table) != HistoryRepository.DefaultTableName);

    /// <summary>The columns of all tables: those that they were made with, and those that later migrations added.</summary>
    private static IEnumerable<(string Table, ColumnDefinition Definition)> Columns() =>
        Tables()
            .SelectMany(table => table.Definition.ColumnDefinitions, (table, column) => (NameOf(table), column))
            .Concat(
                TransactSql
                    .Find<AlterTableAddTableElementStatement>(Script())
                    .SelectMany(
                        added => added.Definition.ColumnDefinitions,
                        (added, column) => (added.SchemaObjectName.BaseIdentifier.Value, column)
                    )
            );

    private static IEnumerable<(string Table, IReadOnlyList<string> Columns)> KeysAndIndexes()
    {
        var keys = Tables()
            .SelectMany(
                table => table.Definition.TableConstraints,
                (table, constraint) =>
                    (
                        NameOf(table),
                        constraint switch
                        {
                            UniqueConstraintDefinition key => ColumnsOf(key.Columns),
                            ForeignKeyConstraintDefinition key => [.. key.Columns.Select(column => column.Value)],
                            _ => [],
                        }
                    )
            );
        return keys.Concat(
            TransactSql.Find<CreateIndexStatement>(Script()).Select(index => (index.OnName.BaseIdentifier.Value, ColumnsOf(index.Columns)))
        );
    }

    private static IReadOnlyList<string> ColumnsOf(IEnumerable<ColumnWithSortOrder> columns) =>
        [.. columns.Select(column => column.Column.MultiPartIdentifier.Identifiers[^1].Value)];

    private static string NameOf(CreateTableStatement table) => table.SchemaObjectName.BaseIdentifier.Value;

    /// <summary>Bytes that a value of a type can take in a key; more than any key may have for nvarchar(max).</summary>
    private static int BytesOf(DataTypeReference type) =>
        type switch
        {
            SqlDataTypeReference { SqlDataTypeOption: SqlDataTypeOption.NVarChar, Parameters: [IntegerLiteral length] } => 2
                * int.Parse(length.Value, System.Globalization.CultureInfo.InvariantCulture),
            SqlDataTypeReference { Parameters: [MaxLiteral] } => int.MaxValue / 100,
            _ => 16,
        };
}
