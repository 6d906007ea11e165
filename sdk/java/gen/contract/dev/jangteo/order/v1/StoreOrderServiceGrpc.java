package dev.jangteo.order.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * What stores have sold, and sending it.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class StoreOrderServiceGrpc {

  private StoreOrderServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.order.v1.StoreOrderService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.ListStoreOrdersRequest,
      dev.jangteo.order.v1.ListStoreOrdersResponse> getListStoreOrdersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListStoreOrders",
      requestType = dev.jangteo.order.v1.ListStoreOrdersRequest.class,
      responseType = dev.jangteo.order.v1.ListStoreOrdersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.ListStoreOrdersRequest,
      dev.jangteo.order.v1.ListStoreOrdersResponse> getListStoreOrdersMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.ListStoreOrdersRequest, dev.jangteo.order.v1.ListStoreOrdersResponse> getListStoreOrdersMethod;
    if ((getListStoreOrdersMethod = StoreOrderServiceGrpc.getListStoreOrdersMethod) == null) {
      synchronized (StoreOrderServiceGrpc.class) {
        if ((getListStoreOrdersMethod = StoreOrderServiceGrpc.getListStoreOrdersMethod) == null) {
          StoreOrderServiceGrpc.getListStoreOrdersMethod = getListStoreOrdersMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.ListStoreOrdersRequest, dev.jangteo.order.v1.ListStoreOrdersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListStoreOrders"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ListStoreOrdersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ListStoreOrdersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreOrderServiceMethodDescriptorSupplier("ListStoreOrders"))
              .build();
        }
      }
    }
    return getListStoreOrdersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.GetStoreOrderRequest,
      dev.jangteo.order.v1.GetStoreOrderResponse> getGetStoreOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetStoreOrder",
      requestType = dev.jangteo.order.v1.GetStoreOrderRequest.class,
      responseType = dev.jangteo.order.v1.GetStoreOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.GetStoreOrderRequest,
      dev.jangteo.order.v1.GetStoreOrderResponse> getGetStoreOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.GetStoreOrderRequest, dev.jangteo.order.v1.GetStoreOrderResponse> getGetStoreOrderMethod;
    if ((getGetStoreOrderMethod = StoreOrderServiceGrpc.getGetStoreOrderMethod) == null) {
      synchronized (StoreOrderServiceGrpc.class) {
        if ((getGetStoreOrderMethod = StoreOrderServiceGrpc.getGetStoreOrderMethod) == null) {
          StoreOrderServiceGrpc.getGetStoreOrderMethod = getGetStoreOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.GetStoreOrderRequest, dev.jangteo.order.v1.GetStoreOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetStoreOrder"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.GetStoreOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.GetStoreOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreOrderServiceMethodDescriptorSupplier("GetStoreOrder"))
              .build();
        }
      }
    }
    return getGetStoreOrderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.ShipOrderRequest,
      dev.jangteo.order.v1.ShipOrderResponse> getShipOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ShipOrder",
      requestType = dev.jangteo.order.v1.ShipOrderRequest.class,
      responseType = dev.jangteo.order.v1.ShipOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.ShipOrderRequest,
      dev.jangteo.order.v1.ShipOrderResponse> getShipOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.ShipOrderRequest, dev.jangteo.order.v1.ShipOrderResponse> getShipOrderMethod;
    if ((getShipOrderMethod = StoreOrderServiceGrpc.getShipOrderMethod) == null) {
      synchronized (StoreOrderServiceGrpc.class) {
        if ((getShipOrderMethod = StoreOrderServiceGrpc.getShipOrderMethod) == null) {
          StoreOrderServiceGrpc.getShipOrderMethod = getShipOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.ShipOrderRequest, dev.jangteo.order.v1.ShipOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ShipOrder"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ShipOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ShipOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreOrderServiceMethodDescriptorSupplier("ShipOrder"))
              .build();
        }
      }
    }
    return getShipOrderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.UpdateShipmentRequest,
      dev.jangteo.order.v1.UpdateShipmentResponse> getUpdateShipmentMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "UpdateShipment",
      requestType = dev.jangteo.order.v1.UpdateShipmentRequest.class,
      responseType = dev.jangteo.order.v1.UpdateShipmentResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.UpdateShipmentRequest,
      dev.jangteo.order.v1.UpdateShipmentResponse> getUpdateShipmentMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.UpdateShipmentRequest, dev.jangteo.order.v1.UpdateShipmentResponse> getUpdateShipmentMethod;
    if ((getUpdateShipmentMethod = StoreOrderServiceGrpc.getUpdateShipmentMethod) == null) {
      synchronized (StoreOrderServiceGrpc.class) {
        if ((getUpdateShipmentMethod = StoreOrderServiceGrpc.getUpdateShipmentMethod) == null) {
          StoreOrderServiceGrpc.getUpdateShipmentMethod = getUpdateShipmentMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.UpdateShipmentRequest, dev.jangteo.order.v1.UpdateShipmentResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "UpdateShipment"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.UpdateShipmentRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.UpdateShipmentResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreOrderServiceMethodDescriptorSupplier("UpdateShipment"))
              .build();
        }
      }
    }
    return getUpdateShipmentMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.MarkInTransitRequest,
      dev.jangteo.order.v1.MarkInTransitResponse> getMarkInTransitMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "MarkInTransit",
      requestType = dev.jangteo.order.v1.MarkInTransitRequest.class,
      responseType = dev.jangteo.order.v1.MarkInTransitResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.MarkInTransitRequest,
      dev.jangteo.order.v1.MarkInTransitResponse> getMarkInTransitMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.MarkInTransitRequest, dev.jangteo.order.v1.MarkInTransitResponse> getMarkInTransitMethod;
    if ((getMarkInTransitMethod = StoreOrderServiceGrpc.getMarkInTransitMethod) == null) {
      synchronized (StoreOrderServiceGrpc.class) {
        if ((getMarkInTransitMethod = StoreOrderServiceGrpc.getMarkInTransitMethod) == null) {
          StoreOrderServiceGrpc.getMarkInTransitMethod = getMarkInTransitMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.MarkInTransitRequest, dev.jangteo.order.v1.MarkInTransitResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "MarkInTransit"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.MarkInTransitRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.MarkInTransitResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreOrderServiceMethodDescriptorSupplier("MarkInTransit"))
              .build();
        }
      }
    }
    return getMarkInTransitMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.MarkDeliveredRequest,
      dev.jangteo.order.v1.MarkDeliveredResponse> getMarkDeliveredMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "MarkDelivered",
      requestType = dev.jangteo.order.v1.MarkDeliveredRequest.class,
      responseType = dev.jangteo.order.v1.MarkDeliveredResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.MarkDeliveredRequest,
      dev.jangteo.order.v1.MarkDeliveredResponse> getMarkDeliveredMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.MarkDeliveredRequest, dev.jangteo.order.v1.MarkDeliveredResponse> getMarkDeliveredMethod;
    if ((getMarkDeliveredMethod = StoreOrderServiceGrpc.getMarkDeliveredMethod) == null) {
      synchronized (StoreOrderServiceGrpc.class) {
        if ((getMarkDeliveredMethod = StoreOrderServiceGrpc.getMarkDeliveredMethod) == null) {
          StoreOrderServiceGrpc.getMarkDeliveredMethod = getMarkDeliveredMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.MarkDeliveredRequest, dev.jangteo.order.v1.MarkDeliveredResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "MarkDelivered"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.MarkDeliveredRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.MarkDeliveredResponse.getDefaultInstance()))
              .setSchemaDescriptor(new StoreOrderServiceMethodDescriptorSupplier("MarkDelivered"))
              .build();
        }
      }
    }
    return getMarkDeliveredMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static StoreOrderServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceStub>() {
        @java.lang.Override
        public StoreOrderServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreOrderServiceStub(channel, callOptions);
        }
      };
    return StoreOrderServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static StoreOrderServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceBlockingV2Stub>() {
        @java.lang.Override
        public StoreOrderServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreOrderServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return StoreOrderServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static StoreOrderServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceBlockingStub>() {
        @java.lang.Override
        public StoreOrderServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreOrderServiceBlockingStub(channel, callOptions);
        }
      };
    return StoreOrderServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static StoreOrderServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<StoreOrderServiceFutureStub>() {
        @java.lang.Override
        public StoreOrderServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new StoreOrderServiceFutureStub(channel, callOptions);
        }
      };
    return StoreOrderServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * What stores have sold, and sending it.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Lists what a store of the caller's has sold, newest first, and adds it up.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void listStoreOrders(dev.jangteo.order.v1.ListStoreOrdersRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ListStoreOrdersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListStoreOrdersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows what a store of the caller's has sold in one order, and where it goes.
     * </pre>
     */
    default void getStoreOrder(dev.jangteo.order.v1.GetStoreOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.GetStoreOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetStoreOrderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Sends pieces of a store order, all that are left of it or some.
     * Fails with `ORDER_STATE_INVALID` when there is nothing to send or the order is cancelled, and with
     * `SHIPMENT_TOO_LARGE` for more pieces of a line than are left to send.
     * </pre>
     */
    default void shipOrder(dev.jangteo.order.v1.ShipOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ShipOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getShipOrderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Corrects who carries a shipment and what they call it.
     * Fails with `ORDER_STATE_INVALID` once it has arrived.
     * </pre>
     */
    default void updateShipment(dev.jangteo.order.v1.UpdateShipmentRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.UpdateShipmentResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getUpdateShipmentMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that a shipment is on its way.
     * The server says so by itself a day after it was sent. Fails with `ORDER_STATE_INVALID` for one that is further.
     * </pre>
     */
    default void markInTransit(dev.jangteo.order.v1.MarkInTransitRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.MarkInTransitResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getMarkInTransitMethod(), responseObserver);
    }

    /**
     * <pre>
     * Says that a shipment has arrived.
     * The server says so by itself after three days on the way. Fails with `ORDER_STATE_INVALID` for one that has arrived
     * before.
     * </pre>
     */
    default void markDelivered(dev.jangteo.order.v1.MarkDeliveredRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.MarkDeliveredResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getMarkDeliveredMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service StoreOrderService.
   * <pre>
   * What stores have sold, and sending it.
   * </pre>
   */
  public static abstract class StoreOrderServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return StoreOrderServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service StoreOrderService.
   * <pre>
   * What stores have sold, and sending it.
   * </pre>
   */
  public static final class StoreOrderServiceStub
      extends io.grpc.stub.AbstractAsyncStub<StoreOrderServiceStub> {
    private StoreOrderServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreOrderServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreOrderServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what a store of the caller's has sold, newest first, and adds it up.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void listStoreOrders(dev.jangteo.order.v1.ListStoreOrdersRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ListStoreOrdersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListStoreOrdersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows what a store of the caller's has sold in one order, and where it goes.
     * </pre>
     */
    public void getStoreOrder(dev.jangteo.order.v1.GetStoreOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.GetStoreOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetStoreOrderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Sends pieces of a store order, all that are left of it or some.
     * Fails with `ORDER_STATE_INVALID` when there is nothing to send or the order is cancelled, and with
     * `SHIPMENT_TOO_LARGE` for more pieces of a line than are left to send.
     * </pre>
     */
    public void shipOrder(dev.jangteo.order.v1.ShipOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ShipOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getShipOrderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Corrects who carries a shipment and what they call it.
     * Fails with `ORDER_STATE_INVALID` once it has arrived.
     * </pre>
     */
    public void updateShipment(dev.jangteo.order.v1.UpdateShipmentRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.UpdateShipmentResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getUpdateShipmentMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that a shipment is on its way.
     * The server says so by itself a day after it was sent. Fails with `ORDER_STATE_INVALID` for one that is further.
     * </pre>
     */
    public void markInTransit(dev.jangteo.order.v1.MarkInTransitRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.MarkInTransitResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getMarkInTransitMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Says that a shipment has arrived.
     * The server says so by itself after three days on the way. Fails with `ORDER_STATE_INVALID` for one that has arrived
     * before.
     * </pre>
     */
    public void markDelivered(dev.jangteo.order.v1.MarkDeliveredRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.MarkDeliveredResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getMarkDeliveredMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service StoreOrderService.
   * <pre>
   * What stores have sold, and sending it.
   * </pre>
   */
  public static final class StoreOrderServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<StoreOrderServiceBlockingV2Stub> {
    private StoreOrderServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreOrderServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreOrderServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what a store of the caller's has sold, newest first, and adds it up.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.order.v1.ListStoreOrdersResponse listStoreOrders(dev.jangteo.order.v1.ListStoreOrdersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListStoreOrdersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows what a store of the caller's has sold in one order, and where it goes.
     * </pre>
     */
    public dev.jangteo.order.v1.GetStoreOrderResponse getStoreOrder(dev.jangteo.order.v1.GetStoreOrderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetStoreOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends pieces of a store order, all that are left of it or some.
     * Fails with `ORDER_STATE_INVALID` when there is nothing to send or the order is cancelled, and with
     * `SHIPMENT_TOO_LARGE` for more pieces of a line than are left to send.
     * </pre>
     */
    public dev.jangteo.order.v1.ShipOrderResponse shipOrder(dev.jangteo.order.v1.ShipOrderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getShipOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Corrects who carries a shipment and what they call it.
     * Fails with `ORDER_STATE_INVALID` once it has arrived.
     * </pre>
     */
    public dev.jangteo.order.v1.UpdateShipmentResponse updateShipment(dev.jangteo.order.v1.UpdateShipmentRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getUpdateShipmentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a shipment is on its way.
     * The server says so by itself a day after it was sent. Fails with `ORDER_STATE_INVALID` for one that is further.
     * </pre>
     */
    public dev.jangteo.order.v1.MarkInTransitResponse markInTransit(dev.jangteo.order.v1.MarkInTransitRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getMarkInTransitMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a shipment has arrived.
     * The server says so by itself after three days on the way. Fails with `ORDER_STATE_INVALID` for one that has arrived
     * before.
     * </pre>
     */
    public dev.jangteo.order.v1.MarkDeliveredResponse markDelivered(dev.jangteo.order.v1.MarkDeliveredRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getMarkDeliveredMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service StoreOrderService.
   * <pre>
   * What stores have sold, and sending it.
   * </pre>
   */
  public static final class StoreOrderServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<StoreOrderServiceBlockingStub> {
    private StoreOrderServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreOrderServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreOrderServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what a store of the caller's has sold, newest first, and adds it up.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.order.v1.ListStoreOrdersResponse listStoreOrders(dev.jangteo.order.v1.ListStoreOrdersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListStoreOrdersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows what a store of the caller's has sold in one order, and where it goes.
     * </pre>
     */
    public dev.jangteo.order.v1.GetStoreOrderResponse getStoreOrder(dev.jangteo.order.v1.GetStoreOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetStoreOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Sends pieces of a store order, all that are left of it or some.
     * Fails with `ORDER_STATE_INVALID` when there is nothing to send or the order is cancelled, and with
     * `SHIPMENT_TOO_LARGE` for more pieces of a line than are left to send.
     * </pre>
     */
    public dev.jangteo.order.v1.ShipOrderResponse shipOrder(dev.jangteo.order.v1.ShipOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getShipOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Corrects who carries a shipment and what they call it.
     * Fails with `ORDER_STATE_INVALID` once it has arrived.
     * </pre>
     */
    public dev.jangteo.order.v1.UpdateShipmentResponse updateShipment(dev.jangteo.order.v1.UpdateShipmentRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getUpdateShipmentMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a shipment is on its way.
     * The server says so by itself a day after it was sent. Fails with `ORDER_STATE_INVALID` for one that is further.
     * </pre>
     */
    public dev.jangteo.order.v1.MarkInTransitResponse markInTransit(dev.jangteo.order.v1.MarkInTransitRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getMarkInTransitMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Says that a shipment has arrived.
     * The server says so by itself after three days on the way. Fails with `ORDER_STATE_INVALID` for one that has arrived
     * before.
     * </pre>
     */
    public dev.jangteo.order.v1.MarkDeliveredResponse markDelivered(dev.jangteo.order.v1.MarkDeliveredRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getMarkDeliveredMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service StoreOrderService.
   * <pre>
   * What stores have sold, and sending it.
   * </pre>
   */
  public static final class StoreOrderServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<StoreOrderServiceFutureStub> {
    private StoreOrderServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected StoreOrderServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new StoreOrderServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Lists what a store of the caller's has sold, newest first, and adds it up.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.ListStoreOrdersResponse> listStoreOrders(
        dev.jangteo.order.v1.ListStoreOrdersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListStoreOrdersMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows what a store of the caller's has sold in one order, and where it goes.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.GetStoreOrderResponse> getStoreOrder(
        dev.jangteo.order.v1.GetStoreOrderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetStoreOrderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Sends pieces of a store order, all that are left of it or some.
     * Fails with `ORDER_STATE_INVALID` when there is nothing to send or the order is cancelled, and with
     * `SHIPMENT_TOO_LARGE` for more pieces of a line than are left to send.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.ShipOrderResponse> shipOrder(
        dev.jangteo.order.v1.ShipOrderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getShipOrderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Corrects who carries a shipment and what they call it.
     * Fails with `ORDER_STATE_INVALID` once it has arrived.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.UpdateShipmentResponse> updateShipment(
        dev.jangteo.order.v1.UpdateShipmentRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getUpdateShipmentMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that a shipment is on its way.
     * The server says so by itself a day after it was sent. Fails with `ORDER_STATE_INVALID` for one that is further.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.MarkInTransitResponse> markInTransit(
        dev.jangteo.order.v1.MarkInTransitRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getMarkInTransitMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Says that a shipment has arrived.
     * The server says so by itself after three days on the way. Fails with `ORDER_STATE_INVALID` for one that has arrived
     * before.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.MarkDeliveredResponse> markDelivered(
        dev.jangteo.order.v1.MarkDeliveredRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getMarkDeliveredMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_LIST_STORE_ORDERS = 0;
  private static final int METHODID_GET_STORE_ORDER = 1;
  private static final int METHODID_SHIP_ORDER = 2;
  private static final int METHODID_UPDATE_SHIPMENT = 3;
  private static final int METHODID_MARK_IN_TRANSIT = 4;
  private static final int METHODID_MARK_DELIVERED = 5;

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
        case METHODID_LIST_STORE_ORDERS:
          serviceImpl.listStoreOrders((dev.jangteo.order.v1.ListStoreOrdersRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ListStoreOrdersResponse>) responseObserver);
          break;
        case METHODID_GET_STORE_ORDER:
          serviceImpl.getStoreOrder((dev.jangteo.order.v1.GetStoreOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.GetStoreOrderResponse>) responseObserver);
          break;
        case METHODID_SHIP_ORDER:
          serviceImpl.shipOrder((dev.jangteo.order.v1.ShipOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ShipOrderResponse>) responseObserver);
          break;
        case METHODID_UPDATE_SHIPMENT:
          serviceImpl.updateShipment((dev.jangteo.order.v1.UpdateShipmentRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.UpdateShipmentResponse>) responseObserver);
          break;
        case METHODID_MARK_IN_TRANSIT:
          serviceImpl.markInTransit((dev.jangteo.order.v1.MarkInTransitRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.MarkInTransitResponse>) responseObserver);
          break;
        case METHODID_MARK_DELIVERED:
          serviceImpl.markDelivered((dev.jangteo.order.v1.MarkDeliveredRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.MarkDeliveredResponse>) responseObserver);
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
          getListStoreOrdersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.ListStoreOrdersRequest,
              dev.jangteo.order.v1.ListStoreOrdersResponse>(
                service, METHODID_LIST_STORE_ORDERS)))
        .addMethod(
          getGetStoreOrderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.GetStoreOrderRequest,
              dev.jangteo.order.v1.GetStoreOrderResponse>(
                service, METHODID_GET_STORE_ORDER)))
        .addMethod(
          getShipOrderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.ShipOrderRequest,
              dev.jangteo.order.v1.ShipOrderResponse>(
                service, METHODID_SHIP_ORDER)))
        .addMethod(
          getUpdateShipmentMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.UpdateShipmentRequest,
              dev.jangteo.order.v1.UpdateShipmentResponse>(
                service, METHODID_UPDATE_SHIPMENT)))
        .addMethod(
          getMarkInTransitMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.MarkInTransitRequest,
              dev.jangteo.order.v1.MarkInTransitResponse>(
                service, METHODID_MARK_IN_TRANSIT)))
        .addMethod(
          getMarkDeliveredMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.MarkDeliveredRequest,
              dev.jangteo.order.v1.MarkDeliveredResponse>(
                service, METHODID_MARK_DELIVERED)))
        .build();
  }

  private static abstract class StoreOrderServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    StoreOrderServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.order.v1.StoreOrderServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("StoreOrderService");
    }
  }

  private static final class StoreOrderServiceFileDescriptorSupplier
      extends StoreOrderServiceBaseDescriptorSupplier {
    StoreOrderServiceFileDescriptorSupplier() {}
  }

  private static final class StoreOrderServiceMethodDescriptorSupplier
      extends StoreOrderServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    StoreOrderServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (StoreOrderServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new StoreOrderServiceFileDescriptorSupplier())
              .addMethod(getListStoreOrdersMethod())
              .addMethod(getGetStoreOrderMethod())
              .addMethod(getShipOrderMethod())
              .addMethod(getUpdateShipmentMethod())
              .addMethod(getMarkInTransitMethod())
              .addMethod(getMarkDeliveredMethod())
              .build();
        }
      }
    }
    return result;
  }
}
