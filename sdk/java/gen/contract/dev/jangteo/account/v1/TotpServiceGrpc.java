package dev.jangteo.account.v1;

import static io.grpc.MethodDescriptor.generateFullMethodName;

/**
 * <pre>
 * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
 * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
 * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
 * </pre>
 */
@io.grpc.stub.annotations.GrpcGenerated
public final class TotpServiceGrpc {

  private TotpServiceGrpc() {}

  public static final java.lang.String SERVICE_NAME = "jangteo.account.v1.TotpService";

  // Static method descriptors that strictly reflect the proto.
  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.EnrollTotpRequest,
      dev.jangteo.account.v1.EnrollTotpResponse> getEnrollTotpMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "EnrollTotp",
      requestType = dev.jangteo.account.v1.EnrollTotpRequest.class,
      responseType = dev.jangteo.account.v1.EnrollTotpResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.EnrollTotpRequest,
      dev.jangteo.account.v1.EnrollTotpResponse> getEnrollTotpMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.EnrollTotpRequest, dev.jangteo.account.v1.EnrollTotpResponse> getEnrollTotpMethod;
    if ((getEnrollTotpMethod = TotpServiceGrpc.getEnrollTotpMethod) == null) {
      synchronized (TotpServiceGrpc.class) {
        if ((getEnrollTotpMethod = TotpServiceGrpc.getEnrollTotpMethod) == null) {
          TotpServiceGrpc.getEnrollTotpMethod = getEnrollTotpMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.EnrollTotpRequest, dev.jangteo.account.v1.EnrollTotpResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "EnrollTotp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.EnrollTotpRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.EnrollTotpResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TotpServiceMethodDescriptorSupplier("EnrollTotp"))
              .build();
        }
      }
    }
    return getEnrollTotpMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.ConfirmTotpRequest,
      dev.jangteo.account.v1.ConfirmTotpResponse> getConfirmTotpMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "ConfirmTotp",
      requestType = dev.jangteo.account.v1.ConfirmTotpRequest.class,
      responseType = dev.jangteo.account.v1.ConfirmTotpResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.ConfirmTotpRequest,
      dev.jangteo.account.v1.ConfirmTotpResponse> getConfirmTotpMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.ConfirmTotpRequest, dev.jangteo.account.v1.ConfirmTotpResponse> getConfirmTotpMethod;
    if ((getConfirmTotpMethod = TotpServiceGrpc.getConfirmTotpMethod) == null) {
      synchronized (TotpServiceGrpc.class) {
        if ((getConfirmTotpMethod = TotpServiceGrpc.getConfirmTotpMethod) == null) {
          TotpServiceGrpc.getConfirmTotpMethod = getConfirmTotpMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.ConfirmTotpRequest, dev.jangteo.account.v1.ConfirmTotpResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "ConfirmTotp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ConfirmTotpRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.ConfirmTotpResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TotpServiceMethodDescriptorSupplier("ConfirmTotp"))
              .build();
        }
      }
    }
    return getConfirmTotpMethod;
  }

  private static volatile io.grpc.MethodDescriptor<dev.jangteo.account.v1.DisableTotpRequest,
      dev.jangteo.account.v1.DisableTotpResponse> getDisableTotpMethod;

  @io.grpc.stub.annotations.RpcMethod(
      fullMethodName = SERVICE_NAME + '/' + "DisableTotp",
      requestType = dev.jangteo.account.v1.DisableTotpRequest.class,
      responseType = dev.jangteo.account.v1.DisableTotpResponse.class,
      methodType = io.grpc.MethodDescriptor.MethodType.UNARY)
  public static io.grpc.MethodDescriptor<dev.jangteo.account.v1.DisableTotpRequest,
      dev.jangteo.account.v1.DisableTotpResponse> getDisableTotpMethod() {
    io.grpc.MethodDescriptor<dev.jangteo.account.v1.DisableTotpRequest, dev.jangteo.account.v1.DisableTotpResponse> getDisableTotpMethod;
    if ((getDisableTotpMethod = TotpServiceGrpc.getDisableTotpMethod) == null) {
      synchronized (TotpServiceGrpc.class) {
        if ((getDisableTotpMethod = TotpServiceGrpc.getDisableTotpMethod) == null) {
          TotpServiceGrpc.getDisableTotpMethod = getDisableTotpMethod =
              io.grpc.MethodDescriptor.<dev.jangteo.account.v1.DisableTotpRequest, dev.jangteo.account.v1.DisableTotpResponse>newBuilder()
              .setType(io.grpc.MethodDescriptor.MethodType.UNARY)
              .setFullMethodName(generateFullMethodName(SERVICE_NAME, "DisableTotp"))
              .setSampledToLocalTracing(true)
              .setRequestMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.DisableTotpRequest.getDefaultInstance()))
              .setResponseMarshaller(io.grpc.protobuf.ProtoUtils.marshaller(
                  dev.jangteo.account.v1.DisableTotpResponse.getDefaultInstance()))
              .setSchemaDescriptor(new TotpServiceMethodDescriptorSupplier("DisableTotp"))
              .build();
        }
      }
    }
    return getDisableTotpMethod;
  }

  /**
   * Creates a new async stub that supports all call types for the service
   */
  public static TotpServiceStub newStub(io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TotpServiceStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TotpServiceStub>() {
        @java.lang.Override
        public TotpServiceStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TotpServiceStub(channel, callOptions);
        }
      };
    return TotpServiceStub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports all types of calls on the service
   */
  public static TotpServiceBlockingV2Stub newBlockingV2Stub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TotpServiceBlockingV2Stub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TotpServiceBlockingV2Stub>() {
        @java.lang.Override
        public TotpServiceBlockingV2Stub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TotpServiceBlockingV2Stub(channel, callOptions);
        }
      };
    return TotpServiceBlockingV2Stub.newStub(factory, channel);
  }

  /**
   * Creates a new blocking-style stub that supports unary and streaming output calls on the service
   */
  public static TotpServiceBlockingStub newBlockingStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TotpServiceBlockingStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TotpServiceBlockingStub>() {
        @java.lang.Override
        public TotpServiceBlockingStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TotpServiceBlockingStub(channel, callOptions);
        }
      };
    return TotpServiceBlockingStub.newStub(factory, channel);
  }

  /**
   * Creates a new ListenableFuture-style stub that supports unary calls on the service
   */
  public static TotpServiceFutureStub newFutureStub(
      io.grpc.Channel channel) {
    io.grpc.stub.AbstractStub.StubFactory<TotpServiceFutureStub> factory =
      new io.grpc.stub.AbstractStub.StubFactory<TotpServiceFutureStub>() {
        @java.lang.Override
        public TotpServiceFutureStub newStub(io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
          return new TotpServiceFutureStub(channel, callOptions);
        }
      };
    return TotpServiceFutureStub.newStub(factory, channel);
  }

  /**
   * <pre>
   * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
   * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
   * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
   * </pre>
   */
  public interface AsyncService {

    /**
     * <pre>
     * Makes a secret for an authenticator app. It protects nothing before ConfirmTotp; until then another call makes another.
     * It takes a verified e-mail: whoever only claims one could keep its owner out.
     * Fails with `TOTP_ENABLED` where there is a second factor already.
     * </pre>
     */
    default void enrollTotp(dev.jangteo.account.v1.EnrollTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.EnrollTotpResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getEnrollTotpMethod(), responseObserver);
    }

    /**
     * <pre>
     * Shows that the app has the secret, by a code of it. From then on logins take a code.
     * Tells the recovery codes, which this call alone does. A repeat with the same code tells them again until another is used. Fails with
     * `TOTP_CODE_INVALID` where the code is wrong, and with `TOTP_NOT_ENROLLED` where EnrollTotp was not called before.
     * </pre>
     */
    default void confirmTotp(dev.jangteo.account.v1.ConfirmTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ConfirmTotpResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getConfirmTotpMethod(), responseObserver);
    }

    /**
     * <pre>
     * Takes the second factor away, by a code of it or a recovery code.
     * A repeat changes nothing. Fails with `TOTP_CODE_INVALID` where the code is wrong or was used before.
     * </pre>
     */
    default void disableTotp(dev.jangteo.account.v1.DisableTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.DisableTotpResponse> responseObserver) {
      io.grpc.stub.ServerCalls.asyncUnimplementedUnaryCall(getDisableTotpMethod(), responseObserver);
    }
  }

  /**
   * Base class for the server implementation of the service TotpService.
   * <pre>
   * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
   * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
   * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
   * </pre>
   */
  public static abstract class TotpServiceImplBase
      implements io.grpc.BindableService, AsyncService {

    @java.lang.Override public final io.grpc.ServerServiceDefinition bindService() {
      return TotpServiceGrpc.bindService(this);
    }
  }

  /**
   * A stub to allow clients to do asynchronous rpc calls to service TotpService.
   * <pre>
   * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
   * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
   * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
   * </pre>
   */
  public static final class TotpServiceStub
      extends io.grpc.stub.AbstractAsyncStub<TotpServiceStub> {
    private TotpServiceStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TotpServiceStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TotpServiceStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a secret for an authenticator app. It protects nothing before ConfirmTotp; until then another call makes another.
     * It takes a verified e-mail: whoever only claims one could keep its owner out.
     * Fails with `TOTP_ENABLED` where there is a second factor already.
     * </pre>
     */
    public void enrollTotp(dev.jangteo.account.v1.EnrollTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.EnrollTotpResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getEnrollTotpMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Shows that the app has the secret, by a code of it. From then on logins take a code.
     * Tells the recovery codes, which this call alone does. A repeat with the same code tells them again until another is used. Fails with
     * `TOTP_CODE_INVALID` where the code is wrong, and with `TOTP_NOT_ENROLLED` where EnrollTotp was not called before.
     * </pre>
     */
    public void confirmTotp(dev.jangteo.account.v1.ConfirmTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ConfirmTotpResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getConfirmTotpMethod(), getCallOptions()), request, responseObserver);
    }

    /**
     * <pre>
     * Takes the second factor away, by a code of it or a recovery code.
     * A repeat changes nothing. Fails with `TOTP_CODE_INVALID` where the code is wrong or was used before.
     * </pre>
     */
    public void disableTotp(dev.jangteo.account.v1.DisableTotpRequest request,
        io.grpc.stub.StreamObserver<dev.jangteo.account.v1.DisableTotpResponse> responseObserver) {
      io.grpc.stub.ClientCalls.asyncUnaryCall(
          getChannel().newCall(getDisableTotpMethod(), getCallOptions()), request, responseObserver);
    }
  }

  /**
   * A stub to allow clients to do synchronous rpc calls to service TotpService.
   * <pre>
   * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
   * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
   * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
   * </pre>
   */
  public static final class TotpServiceBlockingV2Stub
      extends io.grpc.stub.AbstractBlockingStub<TotpServiceBlockingV2Stub> {
    private TotpServiceBlockingV2Stub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TotpServiceBlockingV2Stub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TotpServiceBlockingV2Stub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a secret for an authenticator app. It protects nothing before ConfirmTotp; until then another call makes another.
     * It takes a verified e-mail: whoever only claims one could keep its owner out.
     * Fails with `TOTP_ENABLED` where there is a second factor already.
     * </pre>
     */
    public dev.jangteo.account.v1.EnrollTotpResponse enrollTotp(dev.jangteo.account.v1.EnrollTotpRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getEnrollTotpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows that the app has the secret, by a code of it. From then on logins take a code.
     * Tells the recovery codes, which this call alone does. A repeat with the same code tells them again until another is used. Fails with
     * `TOTP_CODE_INVALID` where the code is wrong, and with `TOTP_NOT_ENROLLED` where EnrollTotp was not called before.
     * </pre>
     */
    public dev.jangteo.account.v1.ConfirmTotpResponse confirmTotp(dev.jangteo.account.v1.ConfirmTotpRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getConfirmTotpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes the second factor away, by a code of it or a recovery code.
     * A repeat changes nothing. Fails with `TOTP_CODE_INVALID` where the code is wrong or was used before.
     * </pre>
     */
    public dev.jangteo.account.v1.DisableTotpResponse disableTotp(dev.jangteo.account.v1.DisableTotpRequest request) throws io.grpc.StatusException {
      return io.grpc.stub.ClientCalls.blockingV2UnaryCall(
          getChannel(), getDisableTotpMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do limited synchronous rpc calls to service TotpService.
   * <pre>
   * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
   * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
   * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
   * </pre>
   */
  public static final class TotpServiceBlockingStub
      extends io.grpc.stub.AbstractBlockingStub<TotpServiceBlockingStub> {
    private TotpServiceBlockingStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TotpServiceBlockingStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TotpServiceBlockingStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a secret for an authenticator app. It protects nothing before ConfirmTotp; until then another call makes another.
     * It takes a verified e-mail: whoever only claims one could keep its owner out.
     * Fails with `TOTP_ENABLED` where there is a second factor already.
     * </pre>
     */
    public dev.jangteo.account.v1.EnrollTotpResponse enrollTotp(dev.jangteo.account.v1.EnrollTotpRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getEnrollTotpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Shows that the app has the secret, by a code of it. From then on logins take a code.
     * Tells the recovery codes, which this call alone does. A repeat with the same code tells them again until another is used. Fails with
     * `TOTP_CODE_INVALID` where the code is wrong, and with `TOTP_NOT_ENROLLED` where EnrollTotp was not called before.
     * </pre>
     */
    public dev.jangteo.account.v1.ConfirmTotpResponse confirmTotp(dev.jangteo.account.v1.ConfirmTotpRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getConfirmTotpMethod(), getCallOptions(), request);
    }

    /**
     * <pre>
     * Takes the second factor away, by a code of it or a recovery code.
     * A repeat changes nothing. Fails with `TOTP_CODE_INVALID` where the code is wrong or was used before.
     * </pre>
     */
    public dev.jangteo.account.v1.DisableTotpResponse disableTotp(dev.jangteo.account.v1.DisableTotpRequest request) {
      return io.grpc.stub.ClientCalls.blockingUnaryCall(
          getChannel(), getDisableTotpMethod(), getCallOptions(), request);
    }
  }

  /**
   * A stub to allow clients to do ListenableFuture-style rpc calls to service TotpService.
   * <pre>
   * The second factor: codes of an authenticator app, by time (TOTP, RFC 6238), and recovery codes for when the app is lost.
   * Codes have six digits, change every thirty seconds, and are good for half a minute more on either side. After five wrong ones each
   * makes the next wait, twice as long as the last: `LOGIN_THROTTLED`.
   * </pre>
   */
  public static final class TotpServiceFutureStub
      extends io.grpc.stub.AbstractFutureStub<TotpServiceFutureStub> {
    private TotpServiceFutureStub(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      super(channel, callOptions);
    }

    @java.lang.Override
    protected TotpServiceFutureStub build(
        io.grpc.Channel channel, io.grpc.CallOptions callOptions) {
      return new TotpServiceFutureStub(channel, callOptions);
    }

    /**
     * <pre>
     * Makes a secret for an authenticator app. It protects nothing before ConfirmTotp; until then another call makes another.
     * It takes a verified e-mail: whoever only claims one could keep its owner out.
     * Fails with `TOTP_ENABLED` where there is a second factor already.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.EnrollTotpResponse> enrollTotp(
        dev.jangteo.account.v1.EnrollTotpRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getEnrollTotpMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Shows that the app has the secret, by a code of it. From then on logins take a code.
     * Tells the recovery codes, which this call alone does. A repeat with the same code tells them again until another is used. Fails with
     * `TOTP_CODE_INVALID` where the code is wrong, and with `TOTP_NOT_ENROLLED` where EnrollTotp was not called before.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.ConfirmTotpResponse> confirmTotp(
        dev.jangteo.account.v1.ConfirmTotpRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getConfirmTotpMethod(), getCallOptions()), request);
    }

    /**
     * <pre>
     * Takes the second factor away, by a code of it or a recovery code.
     * A repeat changes nothing. Fails with `TOTP_CODE_INVALID` where the code is wrong or was used before.
     * </pre>
     */
    public com.google.common.util.concurrent.ListenableFuture<dev.jangteo.account.v1.DisableTotpResponse> disableTotp(
        dev.jangteo.account.v1.DisableTotpRequest request) {
      return io.grpc.stub.ClientCalls.futureUnaryCall(
          getChannel().newCall(getDisableTotpMethod(), getCallOptions()), request);
    }
  }

  private static final int METHODID_ENROLL_TOTP = 0;
  private static final int METHODID_CONFIRM_TOTP = 1;
  private static final int METHODID_DISABLE_TOTP = 2;

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
        case METHODID_ENROLL_TOTP:
          serviceImpl.enrollTotp((dev.jangteo.account.v1.EnrollTotpRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.EnrollTotpResponse>) responseObserver);
          break;
        case METHODID_CONFIRM_TOTP:
          serviceImpl.confirmTotp((dev.jangteo.account.v1.ConfirmTotpRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.ConfirmTotpResponse>) responseObserver);
          break;
        case METHODID_DISABLE_TOTP:
          serviceImpl.disableTotp((dev.jangteo.account.v1.DisableTotpRequest) request,
              (io.grpc.stub.StreamObserver<dev.jangteo.account.v1.DisableTotpResponse>) responseObserver);
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
          getEnrollTotpMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.EnrollTotpRequest,
              dev.jangteo.account.v1.EnrollTotpResponse>(
                service, METHODID_ENROLL_TOTP)))
        .addMethod(
          getConfirmTotpMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.ConfirmTotpRequest,
              dev.jangteo.account.v1.ConfirmTotpResponse>(
                service, METHODID_CONFIRM_TOTP)))
        .addMethod(
          getDisableTotpMethod(),
          io.grpc.stub.ServerCalls.asyncUnaryCall(
            new MethodHandlers<
              dev.jangteo.account.v1.DisableTotpRequest,
              dev.jangteo.account.v1.DisableTotpResponse>(
                service, METHODID_DISABLE_TOTP)))
        .build();
  }

  private static abstract class TotpServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoFileDescriptorSupplier, io.grpc.protobuf.ProtoServiceDescriptorSupplier {
    TotpServiceBaseDescriptorSupplier() {}

    @java.lang.Override
    public com.google.protobuf.Descriptors.FileDescriptor getFileDescriptor() {
      return dev.jangteo.account.v1.TotpServiceProto.getDescriptor();
    }

    @java.lang.Override
    public com.google.protobuf.Descriptors.ServiceDescriptor getServiceDescriptor() {
      return getFileDescriptor().findServiceByName("TotpService");
    }
  }

  private static final class TotpServiceFileDescriptorSupplier
      extends TotpServiceBaseDescriptorSupplier {
    TotpServiceFileDescriptorSupplier() {}
  }

  private static final class TotpServiceMethodDescriptorSupplier
      extends TotpServiceBaseDescriptorSupplier
      implements io.grpc.protobuf.ProtoMethodDescriptorSupplier {
    private final java.lang.String methodName;

    TotpServiceMethodDescriptorSupplier(java.lang.String methodName) {
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
      synchronized (TotpServiceGrpc.class) {
        result = serviceDescriptor;
        if (result == null) {
          serviceDescriptor = result = io.grpc.ServiceDescriptor.newBuilder(SERVICE_NAME)
              .setSchemaDescriptor(new TotpServiceFileDescriptorSupplier())
              .addMethod(getEnrollTotpMethod())
              .addMethod(getConfirmTotpMethod())
              .addMethod(getDisableTotpMethod())
              .build();
        }
      }
    }
    return result;
  }
}
