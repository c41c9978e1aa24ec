using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.SqlClient;

namespace ProbationCareers.Store.Tests;

/// <summary>A connection that goes nowhere: it notes how transactions are begun, grants every lock and holds no row.</summary>
internal sealed class FakeSqlServer : DbConnection
{
    private ConnectionState _state = ConnectionState.Closed;

    /// <summary>The level of each transaction, in order.</summary>
    public List<IsolationLevel> Levels { get; } = [];

    [AllowNull]
    public override string ConnectionString { get; set; } = "";

    public override string Database => "Careers";

    public override string DataSource => "nowhere";

    public override string ServerVersion => "16.0";

    public override ConnectionState State => _state;

    public override void ChangeDatabase(string databaseName) { }

    public override void Open() => _state = ConnectionState.Open;

    public override void Close() => _state = ConnectionState.Closed;

    protected override DbTransaction BeginDbTransaction(IsolationLevel isolationLevel)
    {
        Levels.Add(isolationLevel);
        return new Transaction(this, isolationLevel);
    }

    protected override DbCommand CreateDbCommand() => new Command { Connection = this };

    private sealed class Transaction(DbConnection connection, IsolationLevel level) : DbTransaction
    {
        public override IsolationLevel IsolationLevel => level;

        protected override DbConnection DbConnection => connection;

        public override void Commit() { }

        public override void Rollback() { }
    }

    private sealed class Command : DbCommand
    {
        private readonly SqlCommand _parameters = new();

        [AllowNull]
        public override string CommandText { get; set; } = "";

        public override int CommandTimeout { get; set; }

        public override CommandType CommandType { get; set; } = CommandType.Text;

        public override bool DesignTimeVisible { get; set; }

        public override UpdateRowSource UpdatedRowSource { get; set; }

        protected override DbConnection? DbConnection { get; set; }

        protected override DbParameterCollection DbParameterCollection => _parameters.Parameters;

        protected override DbTransaction? DbTransaction { get; set; }

        public override void Cancel() { }

        public override void Prepare() { }

        public override int ExecuteNonQuery()
        {
            foreach (
                var parameter in _parameters
                    .Parameters.Cast<SqlParameter>()
                    .Where(parameter => parameter.Direction == ParameterDirection.Output)
            )
                parameter.Value = 0;
            return 1;
        }

        public override object? ExecuteScalar() => null;

        protected override DbParameter CreateDbParameter() => new SqlParameter();

        protected override DbDataReader ExecuteDbDataReader(CommandBehavior behavior)
        {
            using var none = new DataTable();
            return none.CreateDataReader();
        }

        protected override void Dispose(bool disposing)
        {
            _parameters.Dispose();
            base.Dispose(disposing);
        }
    }
}
