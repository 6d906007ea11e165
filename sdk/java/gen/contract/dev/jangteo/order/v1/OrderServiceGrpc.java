package dev.jangteo.order.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * Buying.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class OrderServiceGrpc {

  private OrderServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.order.v1.OrderService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.QuoteOrderRequest,
      dev.jangteo.order.v1.QuoteOrderResponse> getQuoteOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "QuoteOrder",
      requestType = dev.jangteo.order.v1.QuoteOrderRequest.class,
      responseType = dev.jangteo.order.v1.QuoteOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.QuoteOrderRequest,
      dev.jangteo.order.v1.QuoteOrderResponse> getQuoteOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.QuoteOrderRequest, dev.jangteo.order.v1.QuoteOrderResponse> getQuoteOrderMethod;
    if ((getQuoteOrderMethod = OrderServiceGrpc.getQuoteOrderMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getQuoteOrderMethod = OrderServiceGrpc.getQuoteOrderMethod) == null) {
          OrderServiceGrpc.getQuoteOrderMethod = getQuoteOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.QuoteOrderRequest, dev.jangteo.order.v1.QuoteOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "QuoteOrder"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.QuoteOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.QuoteOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("QuoteOrder"))
              .build();
        }
      }
    }
    return getQuoteOrderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.PlaceOrderRequest,
      dev.jangteo.order.v1.PlaceOrderResponse> getPlaceOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "PlaceOrder",
      requestType = dev.jangteo.order.v1.PlaceOrderRequest.class,
      responseType = dev.jangteo.order.v1.PlaceOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.PlaceOrderRequest,
      dev.jangteo.order.v1.PlaceOrderResponse> getPlaceOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.PlaceOrderRequest, dev.jangteo.order.v1.PlaceOrderResponse> getPlaceOrderMethod;
    if ((getPlaceOrderMethod = OrderServiceGrpc.getPlaceOrderMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getPlaceOrderMethod = OrderServiceGrpc.getPlaceOrderMethod) == null) {
          OrderServiceGrpc.getPlaceOrderMethod = getPlaceOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.PlaceOrderRequest, dev.jangteo.order.v1.PlaceOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "PlaceOrder"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.PlaceOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.PlaceOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("PlaceOrder"))
              .build();
        }
      }
    }
    return getPlaceOrderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.CancelOrderRequest,
      dev.jangteo.order.v1.CancelOrderResponse> getCancelOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "CancelOrder",
      requestType = dev.jangteo.order.v1.CancelOrderRequest.class,
      responseType = dev.jangteo.order.v1.CancelOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.CancelOrderRequest,
      dev.jangteo.order.v1.CancelOrderResponse> getCancelOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.CancelOrderRequest, dev.jangteo.order.v1.CancelOrderResponse> getCancelOrderMethod;
    if ((getCancelOrderMethod = OrderServiceGrpc.getCancelOrderMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getCancelOrderMethod = OrderServiceGrpc.getCancelOrderMethod) == null) {
          OrderServiceGrpc.getCancelOrderMethod = getCancelOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.CancelOrderRequest, dev.jangteo.order.v1.CancelOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "CancelOrder"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.CancelOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.CancelOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("CancelOrder"))
              .build();
        }
      }
    }
    return getCancelOrderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.ConfirmPurchaseRequest,
      dev.jangteo.order.v1.ConfirmPurchaseResponse> getConfirmPurchaseMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ConfirmPurchase",
      requestType = dev.jangteo.order.v1.ConfirmPurchaseRequest.class,
      responseType = dev.jangteo.order.v1.ConfirmPurchaseResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.ConfirmPurchaseRequest,
      dev.jangteo.order.v1.ConfirmPurchaseResponse> getConfirmPurchaseMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.ConfirmPurchaseRequest, dev.jangteo.order.v1.ConfirmPurchaseResponse> getConfirmPurchaseMethod;
    if ((getConfirmPurchaseMethod = OrderServiceGrpc.getConfirmPurchaseMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getConfirmPurchaseMethod = OrderServiceGrpc.getConfirmPurchaseMethod) == null) {
          OrderServiceGrpc.getConfirmPurchaseMethod = getConfirmPurchaseMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.ConfirmPurchaseRequest, dev.jangteo.order.v1.ConfirmPurchaseResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ConfirmPurchase"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ConfirmPurchaseRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ConfirmPurchaseResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("ConfirmPurchase"))
              .build();
        }
      }
    }
    return getConfirmPurchaseMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.GetOrderRequest,
      dev.jangteo.order.v1.GetOrderResponse> getGetOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetOrder",
      requestType = dev.jangteo.order.v1.GetOrderRequest.class,
      responseType = dev.jangteo.order.v1.GetOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.GetOrderRequest,
      dev.jangteo.order.v1.GetOrderResponse> getGetOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.GetOrderRequest, dev.jangteo.order.v1.GetOrderResponse> getGetOrderMethod;
    if ((getGetOrderMethod = OrderServiceGrpc.getGetOrderMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getGetOrderMethod = OrderServiceGrpc.getGetOrderMethod) == null) {
          OrderServiceGrpc.getGetOrderMethod = getGetOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.GetOrderRequest, dev.jangteo.order.v1.GetOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetOrder"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.GetOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.GetOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("GetOrder"))
              .build();
        }
      }
    }
    return getGetOrderMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.ListOrdersRequest,
      dev.jangteo.order.v1.ListOrdersResponse> getListOrdersMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListOrders",
      requestType = dev.jangteo.order.v1.ListOrdersRequest.class,
      responseType = dev.jangteo.order.v1.ListOrdersResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.ListOrdersRequest,
      dev.jangteo.order.v1.ListOrdersResponse> getListOrdersMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.ListOrdersRequest, dev.jangteo.order.v1.ListOrdersResponse> getListOrdersMethod;
    if ((getListOrdersMethod = OrderServiceGrpc.getListOrdersMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getListOrdersMethod = OrderServiceGrpc.getListOrdersMethod) == null) {
          OrderServiceGrpc.getListOrdersMethod = getListOrdersMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.ListOrdersRequest, dev.jangteo.order.v1.ListOrdersResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListOrders"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ListOrdersRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.ListOrdersResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("ListOrders"))
              .build();
        }
      }
    }
    return getListOrdersMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.order.v1.WatchOrderRequest,
      dev.jangteo.order.v1.WatchOrderResponse> getWatchOrderMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "WatchOrder",
      requestType = dev.jangteo.order.v1.WatchOrderRequest.class,
      responseType = dev.jangteo.order.v1.WatchOrderResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
  public static io.grpc.MethodDescriptor<dev.jangteo.order.v1.WatchOrderRequest,
      dev.jangteo.order.v1.WatchOrderResponse> getWatchOrderMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.order.v1.WatchOrderRequest, dev.jangteo.order.v1.WatchOrderResponse> getWatchOrderMethod;
    if ((getWatchOrderMethod = OrderServiceGrpc.getWatchOrderMethod) == null) {
      synchronized (OrderServiceGrpc.class) {
        if ((getWatchOrderMethod = OrderServiceGrpc.getWatchOrderMethod) == null) {
          OrderServiceGrpc.getWatchOrderMethod = getWatchOrderMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.order.v1.WatchOrderRequest, dev.jangteo.order.v1.WatchOrderResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.SERVER_STREAMING)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "WatchOrder"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.WatchOrderRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.order.v1.WatchOrderResponse.getDefaultInstance()))
              .setSchemaDescriptor(new OrderServiceMethodDescriptorSupplier("WatchOrder"))
              .build();
        }
      }
    }
    return getWatchOrderMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static OrderServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrderServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrderServiceStub>() {
        @java.lang.Override
        public OrderServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrderServiceStub(channel, callOptions);
        }
      };
    return OrderServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static OrderServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrderServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrderServiceBlockingV2Stub>() {
        @java.lang.Override
        public OrderServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrderServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return OrderServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static OrderServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrderServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrderServiceBlockingStub>() {
        @java.lang.Override
        public OrderServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrderServiceBlockingStub(channel, callOptions);
        }
      };
    return OrderServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static OrderServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<OrderServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<OrderServiceFutureStub>() {
        @java.lang.Override
        public OrderServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new OrderServiceFutureStub(channel, callOptions);
        }
      };
    return OrderServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * Buying.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Tells what an order would cost, line by line, and holds nothing.
     * Fails with `INVALID_PURCHASE_QUANTITY`, `INVALID_PURCHASE_AMOUNT`, `PURCHASE_LIMIT_EXCEEDED`,
     * `PRODUCT_NOT_ON_SALE`, `CART_EMPTY` and `WISHLIST_EMPTY`, and with `NOT_FOUND` for a variant that is not there, not
     * published, or not in the cart or on the wishlist that it is ordered from. What a buyer may have of a product counts what
     * they have bought so far. It does not ask for stock or points.
     * </pre>
     */
    default void quoteOrder(dev.jangteo.order.v1.QuoteOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.QuoteOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getQuoteOrderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Places an order and pays it with points, or changes nothing.
     * Price, stock, points, order, cart or wishlist, and books change together. Fails like QuoteOrder, and with
     * `INSUFFICIENT_STOCK` and `INSUFFICIENT_BALANCE`. With `expected_total`, an order that costs anything else fails
     * with `PRICE_CHANGED`, whose details hold the new `Quote`; one of more than 4 KiB comes without its lines.
     * </pre>
     */
    default void placeOrder(dev.jangteo.order.v1.PlaceOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.PlaceOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getPlaceOrderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Cancels an order of the caller's: its stock and its points return.
     * Fails with `ORDER_STATE_INVALID` when it is too late, also for an order that was cancelled before.
     * </pre>
     */
    default void cancelOrder(dev.jangteo.order.v1.CancelOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.CancelOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getCancelOrderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Keeps the goods of a store order for good: it cannot be given back after this.
     * What was delivered is confirmed by itself after some days, a week unless the server is told otherwise. Fails with
     * `ORDER_STATE_INVALID` before all of it is on its way, and once it is confirmed.
     * </pre>
     */
    default void confirmPurchase(dev.jangteo.order.v1.ConfirmPurchaseRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ConfirmPurchaseResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getConfirmPurchaseMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows an order of the caller's.
     * </pre>
     */
    default void getOrder(dev.jangteo.order.v1.GetOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.GetOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetOrderMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's orders, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void listOrders(dev.jangteo.order.v1.ListOrdersRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ListOrdersResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListOrdersMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows the order, and then tells every change of it, each once and in order.
     * With `resume_cursor` it goes on after the message with that cursor, and misses nothing. Every 15 seconds without
     * a change there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume
     * it with the last cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` and `CURSOR_INVALID`.
     * </pre>
     */
    default void watchOrder(dev.jangteo.order.v1.WatchOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.WatchOrderResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getWatchOrderMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service OrderService.
   * <pre>
   * Buying.
   * </pre>
   */
  public static abstract class OrderServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return OrderServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service OrderService.
   * <pre>
   * Buying.
   * </pre>
   */
  public static final class OrderServiceStub
      extends io.grpc.stub.AbstractAsyncStub<OrderServiceStub> {
    private OrderServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrderServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrderServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what an order would cost, line by line, and holds nothing.
     * Fails with `INVALID_PURCHASE_QUANTITY`, `INVALID_PURCHASE_AMOUNT`, `PURCHASE_LIMIT_EXCEEDED`,
     * `PRODUCT_NOT_ON_SALE`, `CART_EMPTY` and `WISHLIST_EMPTY`, and with `NOT_FOUND` for a variant that is not there, not
     * published, or not in the cart or on the wishlist that it is ordered from. What a buyer may have of a product counts what
     * they have bought so far. It does not ask for stock or points.
     * </pre>
     */
    public void quoteOrder(dev.jangteo.order.v1.QuoteOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.QuoteOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getQuoteOrderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Places an order and pays it with points, or changes nothing.
     * Price, stock, points, order, cart or wishlist, and books change together. Fails like QuoteOrder, and with
     * `INSUFFICIENT_STOCK` and `INSUFFICIENT_BALANCE`. With `expected_total`, an order that costs anything else fails
     * with `PRICE_CHANGED`, whose details hold the new `Quote`; one of more than 4 KiB comes without its lines.
     * </pre>
     */
    public void placeOrder(dev.jangteo.order.v1.PlaceOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.PlaceOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getPlaceOrderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Cancels an order of the caller's: its stock and its points return.
     * Fails with `ORDER_STATE_INVALID` when it is too late, also for an order that was cancelled before.
     * </pre>
     */
    public void cancelOrder(dev.jangteo.order.v1.CancelOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.CancelOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getCancelOrderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Keeps the goods of a store order for good: it cannot be given back after this.
     * What was delivered is confirmed by itself after some days, a week unless the server is told otherwise. Fails with
     * `ORDER_STATE_INVALID` before all of it is on its way, and once it is confirmed.
     * </pre>
     */
    public void confirmPurchase(dev.jangteo.order.v1.ConfirmPurchaseRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ConfirmPurchaseResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getConfirmPurchaseMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows an order of the caller's.
     * </pre>
     */
    public void getOrder(dev.jangteo.order.v1.GetOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.GetOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetOrderMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists the caller's orders, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void listOrders(dev.jangteo.order.v1.ListOrdersRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ListOrdersResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListOrdersMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows the order, and then tells every change of it, each once and in order.
     * With `resume_cursor` it goes on after the message with that cursor, and misses nothing. Every 15 seconds without
     * a change there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume
     * it with the last cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` and `CURSOR_INVALID`.
     * </pre>
     */
    public void watchOrder(dev.jangteo.order.v1.WatchOrderRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.order.v1.WatchOrderResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncServerStreamingCall(
          getChannel().newCall(getWatchOrderMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service OrderService.
   * <pre>
   * Buying.
   * </pre>
   */
  public static final class OrderServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<OrderServiceBlockingV2Stub> {
    private OrderServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrderServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrderServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what an order would cost, line by line, and holds nothing.
     * Fails with `INVALID_PURCHASE_QUANTITY`, `INVALID_PURCHASE_AMOUNT`, `PURCHASE_LIMIT_EXCEEDED`,
     * `PRODUCT_NOT_ON_SALE`, `CART_EMPTY` and `WISHLIST_EMPTY`, and with `NOT_FOUND` for a variant that is not there, not
     * published, or not in the cart or on the wishlist that it is ordered from. What a buyer may have of a product counts what
     * they have bought so far. It does not ask for stock or points.
     * </pre>
     */
    public dev.jangteo.order.v1.QuoteOrderResponse quoteOrder(dev.jangteo.order.v1.QuoteOrderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getQuoteOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Places an order and pays it with points, or changes nothing.
     * Price, stock, points, order, cart or wishlist, and books change together. Fails like QuoteOrder, and with
     * `INSUFFICIENT_STOCK` and `INSUFFICIENT_BALANCE`. With `expected_total`, an order that costs anything else fails
     * with `PRICE_CHANGED`, whose details hold the new `Quote`; one of more than 4 KiB comes without its lines.
     * </pre>
     */
    public dev.jangteo.order.v1.PlaceOrderResponse placeOrder(dev.jangteo.order.v1.PlaceOrderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getPlaceOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels an order of the caller's: its stock and its points return.
     * Fails with `ORDER_STATE_INVALID` when it is too late, also for an order that was cancelled before.
     * </pre>
     */
    public dev.jangteo.order.v1.CancelOrderResponse cancelOrder(dev.jangteo.order.v1.CancelOrderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getCancelOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Keeps the goods of a store order for good: it cannot be given back after this.
     * What was delivered is confirmed by itself after some days, a week unless the server is told otherwise. Fails with
     * `ORDER_STATE_INVALID` before all of it is on its way, and once it is confirmed.
     * </pre>
     */
    public dev.jangteo.order.v1.ConfirmPurchaseResponse confirmPurchase(dev.jangteo.order.v1.ConfirmPurchaseRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getConfirmPurchaseMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows an order of the caller's.
     * </pre>
     */
    public dev.jangteo.order.v1.GetOrderResponse getOrder(dev.jangteo.order.v1.GetOrderRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's orders, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.order.v1.ListOrdersResponse listOrders(dev.jangteo.order.v1.ListOrdersRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListOrdersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows the order, and then tells every change of it, each once and in order.
     * With `resume_cursor` it goes on after the message with that cursor, and misses nothing. Every 15 seconds without
     * a change there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume
     * it with the last cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` and `CURSOR_INVALID`.
     * </pre>
     */
    @io.grpc.ExperimentalApi("https://github.com/grpc/grpc-java/issues/10918")
    public io.grpc.stub.BlockingClientCall<?, dev.jangteo.order.v1.WatchOrderResponse>
        watchOrder(dev.jangteo.order.v1.WatchOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingV2ServerStreamingCall(
          getChannel(), getWatchOrderMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service OrderService.
   * <pre>
   * Buying.
   * </pre>
   */
  public static final class OrderServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<OrderServiceBlockingStub> {
    private OrderServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrderServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrderServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what an order would cost, line by line, and holds nothing.
     * Fails with `INVALID_PURCHASE_QUANTITY`, `INVALID_PURCHASE_AMOUNT`, `PURCHASE_LIMIT_EXCEEDED`,
     * `PRODUCT_NOT_ON_SALE`, `CART_EMPTY` and `WISHLIST_EMPTY`, and with `NOT_FOUND` for a variant that is not there, not
     * published, or not in the cart or on the wishlist that it is ordered from. What a buyer may have of a product counts what
     * they have bought so far. It does not ask for stock or points.
     * </pre>
     */
    public dev.jangteo.order.v1.QuoteOrderResponse quoteOrder(dev.jangteo.order.v1.QuoteOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getQuoteOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Places an order and pays it with points, or changes nothing.
     * Price, stock, points, order, cart or wishlist, and books change together. Fails like QuoteOrder, and with
     * `INSUFFICIENT_STOCK` and `INSUFFICIENT_BALANCE`. With `expected_total`, an order that costs anything else fails
     * with `PRICE_CHANGED`, whose details hold the new `Quote`; one of more than 4 KiB comes without its lines.
     * </pre>
     */
    public dev.jangteo.order.v1.PlaceOrderResponse placeOrder(dev.jangteo.order.v1.PlaceOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getPlaceOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Cancels an order of the caller's: its stock and its points return.
     * Fails with `ORDER_STATE_INVALID` when it is too late, also for an order that was cancelled before.
     * </pre>
     */
    public dev.jangteo.order.v1.CancelOrderResponse cancelOrder(dev.jangteo.order.v1.CancelOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getCancelOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Keeps the goods of a store order for good: it cannot be given back after this.
     * What was delivered is confirmed by itself after some days, a week unless the server is told otherwise. Fails with
     * `ORDER_STATE_INVALID` before all of it is on its way, and once it is confirmed.
     * </pre>
     */
    public dev.jangteo.order.v1.ConfirmPurchaseResponse confirmPurchase(dev.jangteo.order.v1.ConfirmPurchaseRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getConfirmPurchaseMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows an order of the caller's.
     * </pre>
     */
    public dev.jangteo.order.v1.GetOrderResponse getOrder(dev.jangteo.order.v1.GetOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetOrderMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists the caller's orders, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.order.v1.ListOrdersResponse listOrders(dev.jangteo.order.v1.ListOrdersRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListOrdersMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows the order, and then tells every change of it, each once and in order.
     * With `resume_cursor` it goes on after the message with that cursor, and misses nothing. Every 15 seconds without
     * a change there is a heartbeat. The stream ends with `TOKEN_EXPIRED`, `STREAM_ENDED` or `SERVER_DRAINING`: resume
     * it with the last cursor, after a refresh of the token for the first. Fails with `NOT_FOUND` and `CURSOR_INVALID`.
     * </pre>
     */
    public java.util.Iterator<dev.jangteo.order.v1.WatchOrderResponse> watchOrder(
        dev.jangteo.order.v1.WatchOrderRequest request) {
      return io.grpc.stub.ClientCalls.blockingServerStreamingCall(
          getChannel(), getWatchOrderMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service OrderService.
   * <pre>
   * Buying.
   * </pre>
   */
  public static final class OrderServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<OrderServiceFutureStub> {
    private OrderServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected OrderServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new OrderServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Tells what an order would cost, line by line, and holds nothing.
     * Fails with `INVALID_PURCHASE_QUANTITY`, `INVALID_PURCHASE_AMOUNT`, `PURCHASE_LIMIT_EXCEEDED`,
     * `PRODUCT_NOT_ON_SALE`, `CART_EMPTY` and `WISHLIST_EMPTY`, and with `NOT_FOUND` for a variant that is not there, not
     * published, or not in the cart or on the wishlist that it is ordered from. What a buyer may have of a product counts what
     * they have bought so far. It does not ask for stock or points.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.QuoteOrderResponse> quoteOrder(
        dev.jangteo.order.v1.QuoteOrderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getQuoteOrderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Places an order and pays it with points, or changes nothing.
     * Price, stock, points, order, cart or wishlist, and books change together. Fails like QuoteOrder, and with
     * `INSUFFICIENT_STOCK` and `INSUFFICIENT_BALANCE`. With `expected_total`, an order that costs anything else fails
     * with `PRICE_CHANGED`, whose details hold the new `Quote`; one of more than 4 KiB comes without its lines.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.PlaceOrderResponse> placeOrder(
        dev.jangteo.order.v1.PlaceOrderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getPlaceOrderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Cancels an order of the caller's: its stock and its points return.
     * Fails with `ORDER_STATE_INVALID` when it is too late, also for an order that was cancelled before.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.CancelOrderResponse> cancelOrder(
        dev.jangteo.order.v1.CancelOrderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getCancelOrderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Keeps the goods of a store order for good: it cannot be given back after this.
     * What was delivered is confirmed by itself after some days, a week unless the server is told otherwise. Fails with
     * `ORDER_STATE_INVALID` before all of it is on its way, and once it is confirmed.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.ConfirmPurchaseResponse> confirmPurchase(
        dev.jangteo.order.v1.ConfirmPurchaseRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getConfirmPurchaseMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows an order of the caller's.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.GetOrderResponse> getOrder(
        dev.jangteo.order.v1.GetOrderRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetOrderMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists the caller's orders, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.order.v1.ListOrdersResponse> listOrders(
        dev.jangteo.order.v1.ListOrdersRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListOrdersMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_QUOTE_ORDER = 0;
  private static final int METHODID_PLACE_ORDER = 1;
  private static final int METHODID_CANCEL_ORDER = 2;
  private static final int METHODID_CONFIRM_PURCHASE = 3;
  private static final int METHODID_GET_ORDER = 4;
  private static final int METHODID_LIST_ORDERS = 5;
  private static final int METHODID_WATCH_ORDER = 6;

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
        case METHODID_QUOTE_ORDER:
          serviceImpl.quoteOrder((dev.jangteo.order.v1.QuoteOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.QuoteOrderResponse>) responseObserver);
          break;
        case METHODID_PLACE_ORDER:
          serviceImpl.placeOrder((dev.jangteo.order.v1.PlaceOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.PlaceOrderResponse>) responseObserver);
          break;
        case METHODID_CANCEL_ORDER:
          serviceImpl.cancelOrder((dev.jangteo.order.v1.CancelOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.CancelOrderResponse>) responseObserver);
          break;
        case METHODID_CONFIRM_PURCHASE:
          serviceImpl.confirmPurchase((dev.jangteo.order.v1.ConfirmPurchaseRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ConfirmPurchaseResponse>) responseObserver);
          break;
        case METHODID_GET_ORDER:
          serviceImpl.getOrder((dev.jangteo.order.v1.GetOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.GetOrderResponse>) responseObserver);
          break;
        case METHODID_LIST_ORDERS:
          serviceImpl.listOrders((dev.jangteo.order.v1.ListOrdersRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.ListOrdersResponse>) responseObserver);
          break;
        case METHODID_WATCH_ORDER:
          serviceImpl.watchOrder((dev.jangteo.order.v1.WatchOrderRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.order.v1.WatchOrderResponse>) responseObserver);
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
          getQuoteOrderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.QuoteOrderRequest,
              dev.jangteo.order.v1.QuoteOrderResponse>(
                service, METHODID_QUOTE_ORDER)))
        .addMethod(
          getPlaceOrderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.PlaceOrderRequest,
              dev.jangteo.order.v1.PlaceOrderResponse>(
                service, METHODID_PLACE_ORDER)))
        .addMethod(
          getCancelOrderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.CancelOrderRequest,
              dev.jangteo.order.v1.CancelOrderResponse>(
                service, METHODID_CANCEL_ORDER)))
        .addMethod(
          getConfirmPurchaseMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.ConfirmPurchaseRequest,
              dev.jangteo.order.v1.ConfirmPurchaseResponse>(
                service, METHODID_CONFIRM_PURCHASE)))
        .addMethod(
          getGetOrderMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.GetOrderRequest,
              dev.jangteo.order.v1.GetOrderResponse>(
                service, METHODID_GET_ORDER)))
        .addMethod(
          getListOrdersMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.order.v1.ListOrdersRequest,
              dev.jangteo.order.v1.ListOrdersResponse>(
                service, METHODID_LIST_ORDERS)))
        .addMethod(
          getWatchOrderMethod(),
          io.grpc.stub.ServerCalls.asyncServerStreamingCall(
            new MethodHandlers<
              dev.jangteo.order.v1.WatchOrderRequest,
              dev.jangteo.order.v1.WatchOrderResponse>(
                service, METHODID_WATCH_ORDER)))
        .build();
  }

  private static abstract class OrderServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    OrderServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.order.v1.OrderServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("OrderService");
    }
  }

  private static final class OrderServiceFileDescriptorSupplier
      extends OrderServiceBaseDescriptorSupplier {
    OrderServiceFileDescriptorSupplier() {}
  }

  private static final class OrderServiceMethodDescriptorSupplier
      extends OrderServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    OrderServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (OrderServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new OrderServiceFileDescriptorSupplier())
              .addMethod(getQuoteOrderMethod())
              .addMethod(getPlaceOrderMethod())
              .addMethod(getCancelOrderMethod())
              .addMethod(getConfirmPurchaseMethod())
              .addMethod(getGetOrderMethod())
              .addMethod(getListOrdersMethod())
              .addMethod(getWatchOrderMethod())
              .build();
        }
      }
    }
    return result;
  }
}
