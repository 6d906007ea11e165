package dev.jangteo.wallet.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * A buyer's points.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class WalletServiceGrpc {

  private WalletServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.wallet.v1.WalletService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.GetWalletRequest,
      dev.jangteo.wallet.v1.GetWalletResponse> getGetWalletMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "GetWallet",
      requestType = dev.jangteo.wallet.v1.GetWalletRequest.class,
      responseType = dev.jangteo.wallet.v1.GetWalletResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.GetWalletRequest,
      dev.jangteo.wallet.v1.GetWalletResponse> getGetWalletMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.GetWalletRequest, dev.jangteo.wallet.v1.GetWalletResponse> getGetWalletMethod;
    if ((getGetWalletMethod = WalletServiceGrpc.getGetWalletMethod) == null) {
      synchronized (WalletServiceGrpc.class) {
        if ((getGetWalletMethod = WalletServiceGrpc.getGetWalletMethod) == null) {
          WalletServiceGrpc.getGetWalletMethod = getGetWalletMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wallet.v1.GetWalletRequest, dev.jangteo.wallet.v1.GetWalletResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "GetWallet"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wallet.v1.GetWalletRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wallet.v1.GetWalletResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WalletServiceMethodDescriptorSupplier("GetWallet"))
              .build();
        }
      }
    }
    return getGetWalletMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.ChargeWalletRequest,
      dev.jangteo.wallet.v1.ChargeWalletResponse> getChargeWalletMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ChargeWallet",
      requestType = dev.jangteo.wallet.v1.ChargeWalletRequest.class,
      responseType = dev.jangteo.wallet.v1.ChargeWalletResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.ChargeWalletRequest,
      dev.jangteo.wallet.v1.ChargeWalletResponse> getChargeWalletMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.ChargeWalletRequest, dev.jangteo.wallet.v1.ChargeWalletResponse> getChargeWalletMethod;
    if ((getChargeWalletMethod = WalletServiceGrpc.getChargeWalletMethod) == null) {
      synchronized (WalletServiceGrpc.class) {
        if ((getChargeWalletMethod = WalletServiceGrpc.getChargeWalletMethod) == null) {
          WalletServiceGrpc.getChargeWalletMethod = getChargeWalletMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wallet.v1.ChargeWalletRequest, dev.jangteo.wallet.v1.ChargeWalletResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ChargeWallet"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wallet.v1.ChargeWalletRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wallet.v1.ChargeWalletResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WalletServiceMethodDescriptorSupplier("ChargeWallet"))
              .build();
        }
      }
    }
    return getChargeWalletMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.ListWalletEntriesRequest,
      dev.jangteo.wallet.v1.ListWalletEntriesResponse> getListWalletEntriesMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ListWalletEntries",
      requestType = dev.jangteo.wallet.v1.ListWalletEntriesRequest.class,
      responseType = dev.jangteo.wallet.v1.ListWalletEntriesResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.ListWalletEntriesRequest,
      dev.jangteo.wallet.v1.ListWalletEntriesResponse> getListWalletEntriesMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.wallet.v1.ListWalletEntriesRequest, dev.jangteo.wallet.v1.ListWalletEntriesResponse> getListWalletEntriesMethod;
    if ((getListWalletEntriesMethod = WalletServiceGrpc.getListWalletEntriesMethod) == null) {
      synchronized (WalletServiceGrpc.class) {
        if ((getListWalletEntriesMethod = WalletServiceGrpc.getListWalletEntriesMethod) == null) {
          WalletServiceGrpc.getListWalletEntriesMethod = getListWalletEntriesMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.wallet.v1.ListWalletEntriesRequest, dev.jangteo.wallet.v1.ListWalletEntriesResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ListWalletEntries"))
              .setSafe(true)
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wallet.v1.ListWalletEntriesRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.wallet.v1.ListWalletEntriesResponse.getDefaultInstance()))
              .setSchemaDescriptor(new WalletServiceMethodDescriptorSupplier("ListWalletEntries"))
              .build();
        }
      }
    }
    return getListWalletEntriesMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static WalletServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WalletServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WalletServiceStub>() {
        @java.lang.Override
        public WalletServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WalletServiceStub(channel, callOptions);
        }
      };
    return WalletServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static WalletServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WalletServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WalletServiceBlockingV2Stub>() {
        @java.lang.Override
        public WalletServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WalletServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return WalletServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static WalletServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WalletServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WalletServiceBlockingStub>() {
        @java.lang.Override
        public WalletServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WalletServiceBlockingStub(channel, callOptions);
        }
      };
    return WalletServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static WalletServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<WalletServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<WalletServiceFutureStub>() {
        @java.lang.Override
        public WalletServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new WalletServiceFutureStub(channel, callOptions);
        }
      };
    return WalletServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * A buyer's points.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Shows the caller's balance.
     * </pre>
     */
    default void getWallet(dev.jangteo.wallet.v1.GetWalletRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.GetWalletResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getGetWalletMethod(), responseObserver);
    }

    /**
     * <pre>
     * Pays points into the caller's wallet, against a captured payment.
     * Fails with `INVALID_CHARGE_AMOUNT` outside 1,000 to 1,000,000 won, both included, with
     * `BALANCE_LIMIT_EXCEEDED`, and with `PAYMENT_METHOD_UNAVAILABLE` for the sandbox outside sandbox mode.
     * </pre>
     */
    default void chargeWallet(dev.jangteo.wallet.v1.ChargeWalletRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.ChargeWalletResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getChargeWalletMethod(), responseObserver);
    }

    /**
     * <pre>
     * Lists what came into the caller's wallet and what went, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    default void listWalletEntries(dev.jangteo.wallet.v1.ListWalletEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.ListWalletEntriesResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getListWalletEntriesMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service WalletService.
   * <pre>
   * A buyer's points.
   * </pre>
   */
  public static abstract class WalletServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return WalletServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service WalletService.
   * <pre>
   * A buyer's points.
   * </pre>
   */
  public static final class WalletServiceStub
      extends io.grpc.stub.AbstractAsyncStub<WalletServiceStub> {
    private WalletServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WalletServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WalletServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's balance.
     * </pre>
     */
    public void getWallet(dev.jangteo.wallet.v1.GetWalletRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.GetWalletResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getGetWalletMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Pays points into the caller's wallet, against a captured payment.
     * Fails with `INVALID_CHARGE_AMOUNT` outside 1,000 to 1,000,000 won, both included, with
     * `BALANCE_LIMIT_EXCEEDED`, and with `PAYMENT_METHOD_UNAVAILABLE` for the sandbox outside sandbox mode.
     * </pre>
     */
    public void chargeWallet(dev.jangteo.wallet.v1.ChargeWalletRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.ChargeWalletResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getChargeWalletMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Lists what came into the caller's wallet and what went, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public void listWalletEntries(dev.jangteo.wallet.v1.ListWalletEntriesRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.ListWalletEntriesResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getListWalletEntriesMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service WalletService.
   * <pre>
   * A buyer's points.
   * </pre>
   */
  public static final class WalletServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<WalletServiceBlockingV2Stub> {
    private WalletServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WalletServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WalletServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's balance.
     * </pre>
     */
    public dev.jangteo.wallet.v1.GetWalletResponse getWallet(dev.jangteo.wallet.v1.GetWalletRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getGetWalletMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Pays points into the caller's wallet, against a captured payment.
     * Fails with `INVALID_CHARGE_AMOUNT` outside 1,000 to 1,000,000 won, both included, with
     * `BALANCE_LIMIT_EXCEEDED`, and with `PAYMENT_METHOD_UNAVAILABLE` for the sandbox outside sandbox mode.
     * </pre>
     */
    public dev.jangteo.wallet.v1.ChargeWalletResponse chargeWallet(dev.jangteo.wallet.v1.ChargeWalletRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getChargeWalletMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what came into the caller's wallet and what went, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.wallet.v1.ListWalletEntriesResponse listWalletEntries(dev.jangteo.wallet.v1.ListWalletEntriesRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getListWalletEntriesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service WalletService.
   * <pre>
   * A buyer's points.
   * </pre>
   */
  public static final class WalletServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<WalletServiceBlockingStub> {
    private WalletServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WalletServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WalletServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's balance.
     * </pre>
     */
    public dev.jangteo.wallet.v1.GetWalletResponse getWallet(dev.jangteo.wallet.v1.GetWalletRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getGetWalletMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Pays points into the caller's wallet, against a captured payment.
     * Fails with `INVALID_CHARGE_AMOUNT` outside 1,000 to 1,000,000 won, both included, with
     * `BALANCE_LIMIT_EXCEEDED`, and with `PAYMENT_METHOD_UNAVAILABLE` for the sandbox outside sandbox mode.
     * </pre>
     */
    public dev.jangteo.wallet.v1.ChargeWalletResponse chargeWallet(dev.jangteo.wallet.v1.ChargeWalletRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getChargeWalletMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Lists what came into the caller's wallet and what went, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public dev.jangteo.wallet.v1.ListWalletEntriesResponse listWalletEntries(dev.jangteo.wallet.v1.ListWalletEntriesRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getListWalletEntriesMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service WalletService.
   * <pre>
   * A buyer's points.
   * </pre>
   */
  public static final class WalletServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<WalletServiceFutureStub> {
    private WalletServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected WalletServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new WalletServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Shows the caller's balance.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wallet.v1.GetWalletResponse> getWallet(
        dev.jangteo.wallet.v1.GetWalletRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getGetWalletMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Pays points into the caller's wallet, against a captured payment.
     * Fails with `INVALID_CHARGE_AMOUNT` outside 1,000 to 1,000,000 won, both included, with
     * `BALANCE_LIMIT_EXCEEDED`, and with `PAYMENT_METHOD_UNAVAILABLE` for the sandbox outside sandbox mode.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wallet.v1.ChargeWalletResponse> chargeWallet(
        dev.jangteo.wallet.v1.ChargeWalletRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getChargeWalletMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Lists what came into the caller's wallet and what went, newest first.
     * Fails with `PAGE_TOKEN_INVALID`.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.wallet.v1.ListWalletEntriesResponse> listWalletEntries(
        dev.jangteo.wallet.v1.ListWalletEntriesRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getListWalletEntriesMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_GET_WALLET = 0;
  private static final int METHODID_CHARGE_WALLET = 1;
  private static final int METHODID_LIST_WALLET_ENTRIES = 2;

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
        case METHODID_GET_WALLET:
          serviceImpl.getWallet((dev.jangteo.wallet.v1.GetWalletRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.GetWalletResponse>) responseObserver);
          break;
        case METHODID_CHARGE_WALLET:
          serviceImpl.chargeWallet((dev.jangteo.wallet.v1.ChargeWalletRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.ChargeWalletResponse>) responseObserver);
          break;
        case METHODID_LIST_WALLET_ENTRIES:
          serviceImpl.listWalletEntries((dev.jangteo.wallet.v1.ListWalletEntriesRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.wallet.v1.ListWalletEntriesResponse>) responseObserver);
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
          getGetWalletMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wallet.v1.GetWalletRequest,
              dev.jangteo.wallet.v1.GetWalletResponse>(
                service, METHODID_GET_WALLET)))
        .addMethod(
          getChargeWalletMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wallet.v1.ChargeWalletRequest,
              dev.jangteo.wallet.v1.ChargeWalletResponse>(
                service, METHODID_CHARGE_WALLET)))
        .addMethod(
          getListWalletEntriesMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.wallet.v1.ListWalletEntriesRequest,
              dev.jangteo.wallet.v1.ListWalletEntriesResponse>(
                service, METHODID_LIST_WALLET_ENTRIES)))
        .build();
  }

  private static abstract class WalletServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    WalletServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.wallet.v1.WalletServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("WalletService");
    }
  }

  private static final class WalletServiceFileDescriptorSupplier
      extends WalletServiceBaseDescriptorSupplier {
    WalletServiceFileDescriptorSupplier() {}
  }

  private static final class WalletServiceMethodDescriptorSupplier
      extends WalletServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    WalletServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (WalletServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new WalletServiceFileDescriptorSupplier())
              .addMethod(getGetWalletMethod())
              .addMethod(getChargeWalletMethod())
              .addMethod(getListWalletEntriesMethod())
              .build();
        }
      }
    }
    return result;
  }
}
