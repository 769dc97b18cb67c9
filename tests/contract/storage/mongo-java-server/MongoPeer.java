import de.bwaldvogel.mongo.MongoBackend;
import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.MongoVersion;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import de.bwaldvogel.mongo.backend.memory.MemoryDatabase;
import de.bwaldvogel.mongo.backend.memory.index.MemoryUniqueIndex;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * mongo-java-server on a free loopback port, with the little that the driver of the hub needs beside it; differences.md
 * tells why each addition is here. Prints its address and ends with its standard input.
 */
public final class MongoPeer {
  public static void main(String[] arguments) throws IOException {
    MongoBackend backend = new PeerBackend().version(new OldestVersionOfDriver());
    MongoServer server = new MongoServer(backend);
    server.bind(new InetSocketAddress("127.0.0.1", 0));
    System.out.println("mongodb://127.0.0.1:" + server.getLocalAddress().getPort());
    while (System.in.read() != -1) {
      // Whoever started this server holds the other end.
    }
    server.shutdownNow();
  }
}

/** The driver refuses servers before 4.4; nothing newer is claimed than that. */
final class OldestVersionOfDriver implements MongoVersion {
  @Override
  public List<Integer> getVersionArray() {
    return List.of(4, 4, 0);
  }

  @Override
  public int getWireVersion() {
    return 9;
  }
}

final class PeerBackend extends MemoryBackend {
  @Override
  public MemoryDatabase openOrCreateDatabase(String name) {
    return new PeerDatabase(name, getCursorRegistry());
  }

  /** `hello` is the newer name of `isMaster`. */
  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return super.handleCommand(channel, database, command.equals("hello") ? "ismaster" : command, query);
  }
}

/** Remembers which indexes are partial, which the server itself passes over. */
final class PeerDatabase extends MemoryDatabase {
  private Map<String, Document> partial;

  PeerDatabase(String name, CursorRegistry cursors) {
    super(name, cursors);
  }

  @Override
  protected synchronized void addIndex(Document description) {
    if (description.get("partialFilterExpression") instanceof Document filter) {
      partial().put(nameOf(description.get("ns").toString(), description.get("name").toString()), filter);
    }
    super.addIndex(description);
  }

  @Override
  protected Index<Integer> openOrCreateUniqueIndex(String collection, String name, List<IndexKey> keys, boolean sparse) {
    boolean isPartial = partial().containsKey(nameOf(getDatabaseName() + "." + collection, name));
    return isPartial ? new TextsOnlyIndex(name, keys) : super.openOrCreateUniqueIndex(collection, name, keys, sparse);
  }

  /** Memory is all there is to free; the server trips over indexes that it forgot when one of the same name was dropped. */
  @Override
  public void drop(Oplog oplog) {
    partial().clear();
  }

  private static String nameOf(String namespace, String index) {
    return namespace + "/" + index;
  }

  /** The constructor above this one opens indexes already. */
  private Map<String, Document> partial() {
    if (partial == null) partial = new ConcurrentHashMap<>();
    return partial;
  }
}

/** A unique index over the documents in which all of its fields are texts: the only partial filter that the hub asks for. */
final class TextsOnlyIndex extends MemoryUniqueIndex {
  TextsOnlyIndex(String name, List<IndexKey> keys) {
    // To the server a sparse index is one that may leave documents out.
    super(name, keys, true);
  }

  private boolean covers(Document document) {
    return keys().stream().allMatch(key -> Utils.getSubdocumentValue(document, key) instanceof String);
  }

  @Override
  public synchronized void checkAdd(Document document, MongoCollection<Integer> collection) {
    if (covers(document)) super.checkAdd(document, collection);
  }

  @Override
  public synchronized void add(Document document, Integer position, MongoCollection<Integer> collection) {
    if (covers(document)) super.add(document, position, collection);
  }

  @Override
  public synchronized Integer remove(Document document) {
    return covers(document) ? super.remove(document) : null;
  }

  @Override
  public Integer getPosition(Document document) {
    return covers(document) ? super.getPosition(document) : null;
  }

  @Override
  public synchronized void checkUpdate(Document before, Document after, MongoCollection<Integer> collection) {
    if (covers(before)) super.checkUpdate(before, after, collection);
    else checkAdd(after, collection);
  }

  /** Answers no query: what it does not cover would be missing. */
  @Override
  public synchronized boolean canHandle(Document query) {
    return false;
  }
}
