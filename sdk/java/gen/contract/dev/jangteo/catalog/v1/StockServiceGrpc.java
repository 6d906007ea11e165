package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * How much is left of what is sold.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class StockServiceGrpc {

  private StockServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.StockService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.WatchStockRequest,
      dev.jangteo.catalog.v1.WatchStockResponse> getWatchStockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchStock",
      requestType = dev.jangteo.catalog.v1.WatchStockRequest.class,
      responseType = dev.jangteo.catalog.v1.WatchStockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.WatchStockRequest,
      dev.jangteo.catalog.v1.WatchStockResponse> getWatchStockMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.WatchStockRequest, dev.jangteo.catalog.v1.WatchStockResponse> getWatchStockMethod;
    if ((getWatchStockMethod = StockServiceGrpc.getWatchStockMethod) == null) {
      synchronized (StockServiceGrpc.class) {
        if ((getWatchStockMethod = StockServiceGrpc.getWatchStockMethod) == null) {
          StockServiceGrpc.getWatchStockMethod = getWatchStockMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.WatchStockRequest, dev.jangteo.catalog.v1.WatchStockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchStock"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.WatchStockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.WatchStockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StockServiceMethodDescriptorSupplier("WatchStock"))
              .build();
        }
      }
    }
    return getWatchStockMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static StockServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockServiceStub>() {
        @java.lang.Override
        public StockServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockServiceStub(channel, callOptions);
        }
      };
    return StockServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static StockServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockServiceBlockingV2Stub>() {
        @java.lang.Override
        public StockServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return StockServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static StockServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockServiceBlockingStub>() {
        @java.lang.Override
        public StockServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockServiceBlockingStub(channel, callOptions);
        }
      };
    return StockServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static StockServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockServiceFutureStub>() {
        @java.lang.Override
        public StockServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockServiceFutureStub(channel, callOptions);
        }
      };
    return StockServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * How much is left of what is sold.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Shows what is left of some products, one message for each, and then tells whenever that changes.
     * States are told, not every change: what happens to a product in quick succession is one message of how it is then, at most
     * five a second for each product. A sale is told as soon as it is committed, whichever server made it, and a product that is
     * paused or taken away within a second or so. With `resume_cursor` it goes on after the message with that cursor: what is no
     * more as it was told by then is told as it is now, and no cursor is too old for that. Every 15 seconds without a message
     * there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume it with the last
     * cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` for a product that is not shown to everybody, and
     * with `CURSOR_INVALID` for a cursor that was not told for these products. What is told is for display: an order decides by
     * what is left when it is placed.
     * </pre>
     */
    default void watchStock(dev.jangteo.catalog.v1.WatchStockRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.WatchStockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchStockMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service StockService.
   * <pre>
   * How much is left of what is sold.
   * </pre>
   */
  public static abstract class StockServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return StockServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service StockService.
   * <pre>
   * How much is left of what is sold.
   * </pre>
   */
  public static final class StockServiceStub
      extends io.grpc.stub.AbstractAsyncStub<StockServiceStub> {
    private StockServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows what is left of some products, one message for each, and then tells whenever that changes.
     * States are told, not every change: what happens to a product in quick succession is one message of how it is then, at most
     * five a second for each product. A sale is told as soon as it is committed, whichever server made it, and a product that is
     * paused or taken away within a second or so. With `resume_cursor` it goes on after the message with that cursor: what is no
     * more as it was told by then is told as it is now, and no cursor is too old for that. Every 15 seconds without a message
     * there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume it with the last
     * cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` for a product that is not shown to everybody, and
     * with `CURSOR_INVALID` for a cursor that was not told for these products. What is told is for display: an order decides by
     * what is left when it is placed.
     * </pre>
     */
    public void watchStock(dev.jangteo.catalog.v1.WatchStockRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.WatchStockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchStockMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service StockService.
   * <pre>
   * How much is left of what is sold.
   * </pre>
   */
  public static final class StockServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<StockServiceBlockingV2Stub> {
    private StockServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows what is left of some products, one message for each, and then tells whenever that changes.
     * States are told, not every change: what happens to a product in quick succession is one message of how it is then, at most
     * five a second for each product. A sale is told as soon as it is committed, whichever server made it, and a product that is
     * paused or taken away within a second or so. With `resume_cursor` it goes on after the message with that cursor: what is no
     * more as it was told by then is told as it is now, and no cursor is too old for that. Every 15 seconds without a message
     * there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume it with the last
     * cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` for a product that is not shown to everybody, and
     * with `CURSOR_INVALID` for a cursor that was not told for these products. What is told is for display: an order decides by
     * what is left when it is placed.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.jangteo.catalog.v1.WatchStockResponse>
        watchStock(dev.jangteo.catalog.v1.WatchStockRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchStockMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service StockService.
   * <pre>
   * How much is left of what is sold.
   * </pre>
   */
  public static final class StockServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<StockServiceBlockingStub> {
    private StockServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows what is left of some products, one message for each, and then tells whenever that changes.
     * States are told, not every change: what happens to a product in quick succession is one message of how it is then, at most
     * five a second for each product. A sale is told as soon as it is committed, whichever server made it, and a product that is
     * paused or taken away within a second or so. With `resume_cursor` it goes on after the message with that cursor: what is no
     * more as it was told by then is told as it is now, and no cursor is too old for that. Every 15 seconds without a message
     * there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume it with the last
     * cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` for a product that is not shown to everybody, and
     * with `CURSOR_INVALID` for a cursor that was not told for these products. What is told is for display: an order decides by
     * what is left when it is placed.
     * </pre>
     */
    public java.util.Iterator<dev.jangteo.catalog.v1.WatchStockResponse> watchStock(
        dev.jangteo.catalog.v1.WatchStockRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchStockMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service StockService.
   * <pre>
   * How much is left of what is sold.
   * </pre>
   */
  public static final class StockServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<StockServiceFutureStub> {
    private StockServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockServiceFutureStub(channel, callOptions);
    }
  }

  private static final int METHODID_WATCH_STOCK = 0;

  private static final class MethodHandlers<Req, Resp> implements
      io.grpc.stub.ServerCalls.UnaryMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ServerStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.ClientStreamingMethod<Req, Resp>,
      io.grpc.stub.ServerCalls.BidiStreamingMethod<Req, Resp> {
    private final AsyncService serviceImpl;
    private final int methodId;

    MethodHandlers(AsyncService serviceImpl, int methodId) {
      this.serviceImpl = serviceImpl;
      this.methodId = methodId;
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public void invoke(Req request, io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        case METHODID_WATCH_STOCK:
          serviceImpl.watchStock((dev.jangteo.catalog.v1.WatchStockRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.WatchStockResponse>) responseObserver);
          break;
        default:
          throw new AssertionError();
      }
    }

    @java.lang.Override
    @java.lang.SuppressWarnings("unchecked")
    public io.grpc.stub.StreamObserver<Req> invoke(
        io.grpc.stub.StreamObserver<Resp> responseObserver) {
      switch (methodId) {
        default:
          throw new AssertionError();
      }
    }
  }

  public static final io.grpc.ServerServiceDefinition bindService(AsyncService service) {
    return io.grpc.ServerServiceDefinition.builder(getServiceDescriptor())
        .addMethod(
          getWatchStockMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.WatchStockRequest,
              dev.jangteo.catalog.v1.WatchStockResponse>(
                service, METHODID_WATCH_STOCK)))
        .build();
  }

  private static abstract class StockServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    StockServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.StockServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("StockService");
    }
  }

  private static final class StockServiceFileDescriptorSupplier
      extends StockServiceBaseDescriptorSupplier {
    StockServiceFileDescriptorSupplier() {}
  }

  private static final class StockServiceMethodDescriptorSupplier
      extends StockServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    StockServiceMethodDescriptorSupplier(java.lang.String methodName) {
      this.methodName = methodName;
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.MethodDescriptor getMethodDescriptor() {
      return getServiceDescriptor().findMethodByName(methodName);
    }
  }

  private static volatile io.grpc.ServiceDescriptor serviceDescriptor;

  public static io.grpc.ServiceDescriptor getServiceDescriptor() {
    io.grpc.ServiceDescriptor result = serviceDescriptor;
    if (result == null) {
      synchronized (StockServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new StockServiceFileDescriptorSupplier())
              .addMethod(getWatchStockMethod())
              .build();
        }
      }
    }
    return result;
  }
}
