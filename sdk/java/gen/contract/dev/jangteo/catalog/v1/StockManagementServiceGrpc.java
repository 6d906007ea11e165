package dev.jangteo.catalog.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What sellers and their warehouses do with stock.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class StockManagementServiceGrpc {

  private StockManagementServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.catalog.v1.StockManagementService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.AdjustStockRequest,
      dev.jangteo.catalog.v1.AdjustStockResponse> getAdjustStockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "AdjustStock",
      requestType = dev.jangteo.catalog.v1.AdjustStockRequest.class,
      responseType = dev.jangteo.catalog.v1.AdjustStockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.AdjustStockRequest,
      dev.jangteo.catalog.v1.AdjustStockResponse> getAdjustStockMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.AdjustStockRequest, dev.jangteo.catalog.v1.AdjustStockResponse> getAdjustStockMethod;
    if ((getAdjustStockMethod = StockManagementServiceGrpc.getAdjustStockMethod) == null) {
      synchronized (StockManagementServiceGrpc.class) {
        if ((getAdjustStockMethod = StockManagementServiceGrpc.getAdjustStockMethod) == null) {
          StockManagementServiceGrpc.getAdjustStockMethod = getAdjustStockMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.AdjustStockRequest, dev.jangteo.catalog.v1.AdjustStockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "AdjustStock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.AdjustStockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.AdjustStockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StockManagementServiceMethodDescriptorSupplier("AdjustStock"))
              .build();
        }
      }
    }
    return getAdjustStockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.SetStockRequest,
      dev.jangteo.catalog.v1.SetStockResponse> getSetStockMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "SetStock",
      requestType = dev.jangteo.catalog.v1.SetStockRequest.class,
      responseType = dev.jangteo.catalog.v1.SetStockResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.SetStockRequest,
      dev.jangteo.catalog.v1.SetStockResponse> getSetStockMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.SetStockRequest, dev.jangteo.catalog.v1.SetStockResponse> getSetStockMethod;
    if ((getSetStockMethod = StockManagementServiceGrpc.getSetStockMethod) == null) {
      synchronized (StockManagementServiceGrpc.class) {
        if ((getSetStockMethod = StockManagementServiceGrpc.getSetStockMethod) == null) {
          StockManagementServiceGrpc.getSetStockMethod = getSetStockMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.SetStockRequest, dev.jangteo.catalog.v1.SetStockResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "SetStock"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.SetStockRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.SetStockResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StockManagementServiceMethodDescriptorSupplier("SetStock"))
              .build();
        }
      }
    }
    return getSetStockMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListStockMovementsRequest,
      dev.jangteo.catalog.v1.ListStockMovementsResponse> getListStockMovementsMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListStockMovements",
      requestType = dev.jangteo.catalog.v1.ListStockMovementsRequest.class,
      responseType = dev.jangteo.catalog.v1.ListStockMovementsResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListStockMovementsRequest,
      dev.jangteo.catalog.v1.ListStockMovementsResponse> getListStockMovementsMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.catalog.v1.ListStockMovementsRequest, dev.jangteo.catalog.v1.ListStockMovementsResponse> getListStockMovementsMethod;
    if ((getListStockMovementsMethod = StockManagementServiceGrpc.getListStockMovementsMethod) == null) {
      synchronized (StockManagementServiceGrpc.class) {
        if ((getListStockMovementsMethod = StockManagementServiceGrpc.getListStockMovementsMethod) == null) {
          StockManagementServiceGrpc.getListStockMovementsMethod = getListStockMovementsMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.catalog.v1.ListStockMovementsRequest, dev.jangteo.catalog.v1.ListStockMovementsResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListStockMovements"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListStockMovementsRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.catalog.v1.ListStockMovementsResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StockManagementServiceMethodDescriptorSupplier("ListStockMovements"))
              .build();
        }
      }
    }
    return getListStockMovementsMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static StockManagementServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceStub>() {
        @java.lang.Override
        public StockManagementServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockManagementServiceStub(channel, callOptions);
        }
      };
    return StockManagementServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static StockManagementServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceBlockingV2Stub>() {
        @java.lang.Override
        public StockManagementServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockManagementServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return StockManagementServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static StockManagementServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceBlockingStub>() {
        @java.lang.Override
        public StockManagementServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockManagementServiceBlockingStub(channel, callOptions);
        }
      };
    return StockManagementServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static StockManagementServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StockManagementServiceFutureStub>() {
        @java.lang.Override
        public StockManagementServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StockManagementServiceFutureStub(channel, callOptions);
        }
      };
    return StockManagementServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What sellers and their warehouses do with stock.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Adds pieces to a variant's stock, or takes some away, and writes down why.
     * Fails with `INSUFFICIENT_STOCK` where fewer are left than are to be taken away.
     * </pre>
     */
    default void adjustStock(dev.jangteo.catalog.v1.AdjustStockRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.AdjustStockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getAdjustStockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Makes a variant's stock what was counted, if it is still what whoever counted believes it to be.
     * For warehouses that keep the numbers: fails with `STOCK_CHANGED`, which tells the stock, where an order came in between.
     * </pre>
     */
    default void setStock(dev.jangteo.catalog.v1.SetStockRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.SetStockResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getSetStockMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists why a variant's stock is what it is, newest first: the quantities add up to it.
     * </pre>
     */
    default void listStockMovements(dev.jangteo.catalog.v1.ListStockMovementsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListStockMovementsResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListStockMovementsMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service StockManagementService.
   * <pre>
   * What sellers and their warehouses do with stock.
   * </pre>
   */
  public static abstract class StockManagementServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return StockManagementServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service StockManagementService.
   * <pre>
   * What sellers and their warehouses do with stock.
   * </pre>
   */
  public static final class StockManagementServiceStub
      extends io.grpc.stub.AbstractAsyncStub<StockManagementServiceStub> {
    private StockManagementServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockManagementServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockManagementServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds pieces to a variant's stock, or takes some away, and writes down why.
     * Fails with `INSUFFICIENT_STOCK` where fewer are left than are to be taken away.
     * </pre>
     */
    public void adjustStock(dev.jangteo.catalog.v1.AdjustStockRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.AdjustStockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getAdjustStockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Makes a variant's stock what was counted, if it is still what whoever counted believes it to be.
     * For warehouses that keep the numbers: fails with `STOCK_CHANGED`, which tells the stock, where an order came in between.
     * </pre>
     */
    public void setStock(dev.jangteo.catalog.v1.SetStockRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.SetStockResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getSetStockMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists why a variant's stock is what it is, newest first: the quantities add up to it.
     * </pre>
     */
    public void listStockMovements(dev.jangteo.catalog.v1.ListStockMovementsRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListStockMovementsResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListStockMovementsMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service StockManagementService.
   * <pre>
   * What sellers and their warehouses do with stock.
   * </pre>
   */
  public static final class StockManagementServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<StockManagementServiceBlockingV2Stub> {
    private StockManagementServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockManagementServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockManagementServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds pieces to a variant's stock, or takes some away, and writes down why.
     * Fails with `INSUFFICIENT_STOCK` where fewer are left than are to be taken away.
     * </pre>
     */
    public dev.jangteo.catalog.v1.AdjustStockResponse adjustStock(dev.jangteo.catalog.v1.AdjustStockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getAdjustStockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a variant's stock what was counted, if it is still what whoever counted believes it to be.
     * For warehouses that keep the numbers: fails with `STOCK_CHANGED`, which tells the stock, where an order came in between.
     * </pre>
     */
    public dev.jangteo.catalog.v1.SetStockResponse setStock(dev.jangteo.catalog.v1.SetStockRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getSetStockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists why a variant's stock is what it is, newest first: the quantities add up to it.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListStockMovementsResponse listStockMovements(dev.jangteo.catalog.v1.ListStockMovementsRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListStockMovementsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service StockManagementService.
   * <pre>
   * What sellers and their warehouses do with stock.
   * </pre>
   */
  public static final class StockManagementServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<StockManagementServiceBlockingStub> {
    private StockManagementServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockManagementServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockManagementServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds pieces to a variant's stock, or takes some away, and writes down why.
     * Fails with `INSUFFICIENT_STOCK` where fewer are left than are to be taken away.
     * </pre>
     */
    public dev.jangteo.catalog.v1.AdjustStockResponse adjustStock(dev.jangteo.catalog.v1.AdjustStockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getAdjustStockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Makes a variant's stock what was counted, if it is still what whoever counted believes it to be.
     * For warehouses that keep the numbers: fails with `STOCK_CHANGED`, which tells the stock, where an order came in between.
     * </pre>
     */
    public dev.jangteo.catalog.v1.SetStockResponse setStock(dev.jangteo.catalog.v1.SetStockRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getSetStockMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists why a variant's stock is what it is, newest first: the quantities add up to it.
     * </pre>
     */
    public dev.jangteo.catalog.v1.ListStockMovementsResponse listStockMovements(dev.jangteo.catalog.v1.ListStockMovementsRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListStockMovementsMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service StockManagementService.
   * <pre>
   * What sellers and their warehouses do with stock.
   * </pre>
   */
  public static final class StockManagementServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<StockManagementServiceFutureStub> {
    private StockManagementServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StockManagementServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StockManagementServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Adds pieces to a variant's stock, or takes some away, and writes down why.
     * Fails with `INSUFFICIENT_STOCK` where fewer are left than are to be taken away.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.AdjustStockResponse> adjustStock(
        dev.jangteo.catalog.v1.AdjustStockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getAdjustStockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Makes a variant's stock what was counted, if it is still what whoever counted believes it to be.
     * For warehouses that keep the numbers: fails with `STOCK_CHANGED`, which tells the stock, where an order came in between.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.SetStockResponse> setStock(
        dev.jangteo.catalog.v1.SetStockRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getSetStockMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists why a variant's stock is what it is, newest first: the quantities add up to it.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.catalog.v1.ListStockMovementsResponse> listStockMovements(
        dev.jangteo.catalog.v1.ListStockMovementsRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListStockMovementsMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_ADJUST_STOCK = 0;
  private static final int METHODID_SET_STOCK = 1;
  private static final int METHODID_LIST_STOCK_MOVEMENTS = 2;

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
        case METHODID_ADJUST_STOCK:
          serviceImpl.adjustStock((dev.jangteo.catalog.v1.AdjustStockRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.AdjustStockResponse>) responseObserver);
          break;
        case METHODID_SET_STOCK:
          serviceImpl.setStock((dev.jangteo.catalog.v1.SetStockRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.SetStockResponse>) responseObserver);
          break;
        case METHODID_LIST_STOCK_MOVEMENTS:
          serviceImpl.listStockMovements((dev.jangteo.catalog.v1.ListStockMovementsRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.catalog.v1.ListStockMovementsResponse>) responseObserver);
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
          getAdjustStockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.AdjustStockRequest,
              dev.jangteo.catalog.v1.AdjustStockResponse>(
                service, METHODID_ADJUST_STOCK)))
        .addMethod(
          getSetStockMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.SetStockRequest,
              dev.jangteo.catalog.v1.SetStockResponse>(
                service, METHODID_SET_STOCK)))
        .addMethod(
          getListStockMovementsMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.catalog.v1.ListStockMovementsRequest,
              dev.jangteo.catalog.v1.ListStockMovementsResponse>(
                service, METHODID_LIST_STOCK_MOVEMENTS)))
        .build();
  }

  private static abstract class StockManagementServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    StockManagementServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.catalog.v1.StockManagementServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("StockManagementService");
    }
  }

  private static final class StockManagementServiceFileDescriptorSupplier
      extends StockManagementServiceBaseDescriptorSupplier {
    StockManagementServiceFileDescriptorSupplier() {}
  }

  private static final class StockManagementServiceMethodDescriptorSupplier
      extends StockManagementServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    StockManagementServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (StockManagementServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new StockManagementServiceFileDescriptorSupplier())
              .addMethod(getAdjustStockMethod())
              .addMethod(getSetStockMethod())
              .addMethod(getListStockMovementsMethod())
              .build();
        }
      }
    }
    return result;
  }
}
